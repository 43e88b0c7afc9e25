package dev.slipway.render.view;

import java.util.List;

/** All tags with the number of their articles. */
public record TagsView(Frame frame, List<Entry> tags) {
    public TagsView {
        tags = List.copyOf(tags);
    }

    /** A tag and how many articles have it. */
    public record Entry(String name, String page, int articles) {}
}

package dev.slipway.render.view;

import java.util.List;

/** The page of the search, and what leads on without it; {@code terms} are anchors of the glossary. */
public record SearchView(
        Frame frame, String style, List<String> scripts, List<Link> series, List<Link> tags, List<Link> terms) {
    public SearchView {
        scripts = List.copyOf(scripts);
        series = List.copyOf(series);
        tags = List.copyOf(tags);
        terms = List.copyOf(terms);
    }
}

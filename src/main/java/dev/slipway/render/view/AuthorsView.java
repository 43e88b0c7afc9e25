package dev.slipway.render.view;

import java.util.List;

/** All authors. */
public record AuthorsView(Frame frame, List<AuthorView> authors) {
    public AuthorsView {
        authors = List.copyOf(authors);
    }
}

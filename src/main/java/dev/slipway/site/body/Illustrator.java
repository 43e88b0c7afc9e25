package dev.slipway.site.body;

import java.util.Optional;

/** Draws diagrams. */
public interface Illustrator {
    /** Draws nothing, so that diagrams are shown as the code that they are written in. */
    Illustrator NONE = (dot, title, idPrefix) -> Optional.empty();

    /**
     * An {@code svg} element of a diagram in DOT, or empty where the text cannot be read.
     *
     * @param title what the diagram shows, for those who do not see it
     * @param idPrefix what the ids in it begin with, unique on the page
     */
    Optional<String> svg(String dot, String title, String idPrefix);
}

package dev.slipway.site.body;

import java.util.List;
import java.util.Optional;

/** Draws diagrams. */
public interface Illustrator {
    /** Draws nothing, so that diagrams are shown as the code that they are written in. */
    Illustrator NONE = (language, text, title, idPrefix) -> Optional.empty();

    /** Graphs. */
    String DOT = "dot";

    /** Who says what to whom, in order. */
    String SEQUENCE = "sequence";

    /** The languages whose blocks are drawn. */
    List<String> LANGUAGES = List.of(DOT, SEQUENCE);

    /** Whether blocks of a language are drawn. */
    static boolean draws(String language) {
        return LANGUAGES.contains(language);
    }

    /** Whether a block is drawn: not where it is wrong on purpose. */
    static boolean draws(CodeInfo info) {
        return draws(info.language()) && info.expect().isEmpty();
    }

    /**
     * An {@code svg} element of a diagram, or empty where the text cannot be read.
     *
     * @param title what the diagram shows, for those who do not see it
     * @param idPrefix what the ids in it begin with, unique on the page
     */
    Optional<String> svg(String language, String text, String title, String idPrefix);
}

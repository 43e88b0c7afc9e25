package dev.slipway.diagram.sequence;

import java.util.Locale;

/** Why the messages in a frame are held together. */
enum FrameKind {
    ALT("else"),
    OPT(""),
    LOOP(""),
    PAR("and");

    private final String section;
    private final String keyword = name().toLowerCase(Locale.ROOT);

    FrameKind(String section) {
        this.section = section;
    }

    String keyword() {
        return keyword;
    }

    /** The keyword that begins another section, or empty. */
    String section() {
        return section;
    }
}

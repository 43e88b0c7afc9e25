package dev.slipway.parse;

import java.util.List;

/**
 * A piece of raw HTML.
 *
 * @param name of an element, in lower case; of a comment, its text; else empty
 * @param start where it begins in the text that was scanned
 */
record HtmlToken(Kind kind, String name, List<Attribute> attributes, int start, int end) {
    HtmlToken {
        attributes = List.copyOf(attributes);
    }

    /** What a piece is. */
    enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        COMMENT,
        /** A processing instruction, a declaration, a CDATA section. */
        OTHER
    }

    /** An attribute, its name in lower case, its value with character references resolved. */
    record Attribute(String name, String value) {}
}

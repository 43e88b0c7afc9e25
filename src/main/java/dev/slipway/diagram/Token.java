package dev.slipway.diagram;

import dev.slipway.site.Span;
import java.util.Locale;

/**
 * A word or a mark of DOT.
 *
 * @param text of a quoted word, what is between the quotes with its escapes resolved
 * @param quoted whether it stood in quotes, so that it is no keyword
 */
record Token(Kind kind, String text, boolean quoted, Span span) {
    enum Kind {
        WORD,
        OPEN,
        CLOSE,
        OPEN_LIST,
        CLOSE_LIST,
        EQUALS,
        SEMICOLON,
        COMMA,
        COLON,
        PLUS,
        ARROW,
        LINE,
        END,
        BAD
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Keywords are the same in any case. */
    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && !quoted && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    /** How a message names it. */
    String shown() {
        if (kind == Kind.END) {
            return "the end of the diagram";
        }
        String start = text.length() > 24 ? text.substring(0, 24) + "…" : text;
        return "\"" + start.replace('\n', ' ') + "\"";
    }
}

package dev.slipway.check.golang;

/**
 * A word of a Go text.
 *
 * @param text as written; {@code ;} with no length where a line's end stands for it; of a fault, what is wrong
 */
record Token(Kind kind, String text, int from, int to) {
    /** What a token is to the grammar. */
    enum Kind {
        NAME,
        KEYWORD,
        NUMBER,
        RUNE,
        STRING,
        OPERATOR,
        /** The end of a line that ends a statement. */
        NEWLINE,
        END,
        /** What is no token. */
        FAULT
    }

    /** Whether it is this keyword or operator; the end of a line is a semicolon. */
    boolean is(String word) {
        return (kind == Kind.OPERATOR || kind == Kind.KEYWORD || kind == Kind.NEWLINE) && text.equals(word);
    }

    /** How a message names it. */
    String name() {
        return switch (kind) {
            case NEWLINE -> "the end of the line";
            case END -> "the end of the code";
            case STRING -> "a text";
            case KEYWORD -> "the keyword \"" + text + "\"";
            default -> "\"" + text + "\"";
        };
    }
}

package dev.slipway.check.python;

/**
 * A word of a Python text.
 *
 * @param text as written; of a fault, what is wrong
 */
record Token(Kind kind, String text, int from, int to) {
    /** What a token is to the grammar. */
    enum Kind {
        NAME,
        KEYWORD,
        NUMBER,
        STRING,
        BYTES,
        /** The beginning of a text with fields, such as {@code f"}. */
        FIELDS_BEGIN,
        FIELDS_END,
        OPERATOR,
        NEWLINE,
        INDENT,
        DEDENT,
        END,
        /** What is no token. */
        FAULT
    }

    boolean is(String word) {
        return (kind == Kind.OPERATOR || kind == Kind.KEYWORD) && text.equals(word);
    }

    /** How a message names it. */
    String name() {
        return switch (kind) {
            case NEWLINE -> "the end of the line";
            case END -> "the end of the code";
            case INDENT -> "a deeper indentation";
            case DEDENT -> "the end of an indented block";
            case STRING, BYTES, FIELDS_BEGIN, FIELDS_END -> "a text";
            case KEYWORD -> "the keyword \"" + text + "\"";
            default -> "\"" + text + "\"";
        };
    }
}

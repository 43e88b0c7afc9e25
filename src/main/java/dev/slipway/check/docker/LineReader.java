package dev.slipway.check.docker;

/** Reads a text line by line; only {@code \n} ends a line. */
final class LineReader {
    private final String text;
    private int start;
    private int next;
    private int number;

    LineReader(String text) {
        this.text = text;
    }

    /** Moves to the next line, or says that there is none. */
    boolean advance() {
        if (next >= text.length()) {
            return false;
        }
        start = next;
        int end = text.indexOf('\n', start);
        next = end < 0 ? text.length() : end + 1;
        number++;
        return true;
    }

    /** The line without the characters that end it. */
    String line() {
        int end = next;
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The line as it is, with its end. */
    String raw() {
        return text.substring(start, next);
    }

    /** The number of the line, counted from 1. */
    int number() {
        return number;
    }
}

package dev.slipway.check.docker;

/** A place in a word that is read from its start to its end. A NUL stands for the end. */
final class Cursor {
    private final String text;
    private int pos;

    Cursor(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    boolean atEnd() {
        return pos >= text.length();
    }

    /** The next character. */
    char peek() {
        return pos < text.length() ? text.charAt(pos) : '\0';
    }

    /** Steps over the next character. */
    char next() {
        return pos < text.length() ? text.charAt(pos++) : '\0';
    }

    void skipToEnd() {
        pos = text.length();
    }

    /** Steps over a text in single quotes and returns it with them; an empty text says that they are not closed. */
    String singleQuoted() {
        int start = pos;
        int end = text.indexOf('\'', pos + 1);
        pos = end < 0 ? text.length() : end + 1;
        return end < 0 ? "" : text.substring(start, pos);
    }

    /** {@code <<} and the blanks after it stay together, so that a here-document's mark is one word. */
    String angles() {
        int start = pos++;
        if (peek() == '<') {
            pos++;
            while (!atEnd() && " \t\r".indexOf(peek()) >= 0) {
                pos++;
            }
        }
        return text.substring(start, pos);
    }

    /** The name of a variable: digits, one special character, or letters, digits and underscores; maybe empty. */
    String name() {
        int start = pos;
        if (Character.isDigit(peek())) {
            while (Character.isDigit(peek())) {
                pos++;
            }
        } else if (!atEnd() && "@*#?-$!".indexOf(peek()) >= 0) {
            pos++;
        } else {
            while (peek() == '_' || Character.isLetterOrDigit(peek())) {
                pos++;
            }
        }
        return text.substring(start, pos);
    }
}

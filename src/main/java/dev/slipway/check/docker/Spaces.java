package dev.slipway.check.docker;

/** What counts as white space: BuildKit uses two notions, and they differ outside ASCII. */
final class Spaces {
    private Spaces() {}

    /** White space as Unicode's property has it, the no-break space included. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c >= 0x85 && isWide(c);
    }

    private static boolean isWide(char c) {
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** What separates the words of an instruction. */
    static boolean isSeparator(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == 0x0B || c == '\f';
    }

    /** The first index from {@code from} on that holds no white space, or {@code to}. */
    static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of {@code text} between {@code from} and {@code to} without its trailing white space. */
    static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** A text without white space around it. */
    static String trim(String text) {
        int from = skip(text, 0, text.length());
        return text.substring(from, trimEnd(text, from, text.length()));
    }
}

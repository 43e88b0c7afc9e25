package dev.slipway.check.syntax;

/** What stands in an excerpt for what is left out: {@code ...} or its one character. */
final class Elisions {
    private Elisions() {}

    /** The offset behind the dots that begin here, or this offset where none do. */
    static int end(String text, int from) {
        if (text.startsWith("...", from)) {
            int i = from + 3;
            while (i < text.length() && text.charAt(i) == '.') {
                i++;
            }
            return i;
        }
        return text.startsWith("\u2026", from) || text.startsWith("\u22ee", from) ? from + 1 : from;
    }
}

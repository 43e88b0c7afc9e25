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

    /** The offset behind a placeholder such as {@code <id>} that begins here, or this offset where none does. */
    static int placeholder(String text, int from) {
        boolean opens =
                text.startsWith("<", from) && from + 1 < text.length() && Character.isLetter(text.charAt(from + 1));
        for (int i = from; opens && i < Math.min(text.length(), from + 80) && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return from;
    }
}

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

    /** The text with blanks in place of lines that are dots only. */
    static String blank(String text) {
        char[] blanked = text.toCharArray();
        int line = 0;
        while (line < blanked.length) {
            int next = text.indexOf('\n', line);
            int end = next < 0 ? blanked.length : next;
            String content = text.substring(line, end).strip();
            if (!content.isEmpty() && end(content, 0) == content.length()) {
                java.util.Arrays.fill(blanked, line, end, ' ');
            }
            line = end + 1;
        }
        return new String(blanked);
    }
}

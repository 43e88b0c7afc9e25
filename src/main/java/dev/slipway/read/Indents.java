package dev.slipway.read;

/** How far in the lines of a text begin; asked for in the order of the lines, so that finding them stays linear. */
final class Indents {
    private final String text;
    private int line;
    private int start;

    Indents(String text) {
        this.text = text;
    }

    /** The blanks before the first line that has more than blanks, from a line on, counted from 0. */
    int indent(int from) {
        if (from < line) {
            line = 0;
            start = 0;
        }
        while (line < from) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return 0;
            }
            start = end + 1;
            line++;
        }
        int first = start;
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\r' || text.charAt(i) == '\n')) {
            first = text.charAt(i) == '\n' ? i + 1 : first;
            i++;
        }
        return i - first;
    }
}

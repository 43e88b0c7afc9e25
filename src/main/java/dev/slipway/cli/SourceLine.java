package dev.slipway.cli;

/**
 * A line of source as a terminal shows it, cut to what fits.
 *
 * @param before the columns before the span
 * @param width the columns of the span, at least one
 */
record SourceLine(String text, int before, int width) {
    private static final int TAB = 4;
    private static final int WIDEST = 120;

    /** A span of a line, {@code column} counted from 1 and {@code length} in UTF-16 units. */
    static SourceLine of(String line, int column, int length) {
        int start = Math.min(column - 1, line.length());
        int end = Math.min(line.length(), start + length);
        int from = start > WIDEST - 40 ? start - 40 : 0;
        while (from > 0
                && (Character.isLowSurrogate(line.charAt(from)) || ColumnWidth.of(line.codePointAt(from)) == 0)) {
            from--;
        }
        StringBuilder text = new StringBuilder(from > 0 ? "…" : "");
        int columns = text.length();
        int before = -1;
        int after = -1;
        int index = from;
        while (index < line.length() && columns < WIDEST) {
            int point = line.codePointAt(index);
            int next = index + Character.charCount(point);
            if (before < 0 && next > start) {
                before = columns - (ColumnWidth.of(point) == 0 && columns > 0 ? 1 : 0);
            }
            if (after < 0 && index >= end) {
                after = columns;
            }
            columns += append(point, text);
            index = next;
        }
        if (before < 0) {
            before = columns;
        }
        if (index < line.length()) {
            text.append('…');
        }
        int width = (after < 0 ? columns : after) - before;
        return new SourceLine(text.toString(), before, Math.max(1, width));
    }

    /** A text of the content without what a terminal would obey instead of showing it; line ends stay. */
    static String printable(String text) {
        boolean plain = text.codePoints().noneMatch(point -> point != '\n' && ColumnWidth.isCommand(point));
        if (plain) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> shown.appendCodePoint(point != '\n' && ColumnWidth.isCommand(point) ? 0xFFFD : point));
        return shown.toString();
    }

    private static int append(int point, StringBuilder text) {
        if (point == '\t') {
            text.append(" ".repeat(TAB));
            return TAB;
        }
        if (ColumnWidth.isCommand(point)) {
            text.append('\uFFFD');
            return 1;
        }
        text.appendCodePoint(point);
        return ColumnWidth.of(point);
    }
}

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
        StringBuilder text = new StringBuilder(from > 0 ? "…" : "");
        int columns = text.length();
        int before = columns;
        int after = -1;
        int index = from;
        while (index < line.length() && columns < WIDEST) {
            if (index == start) {
                before = columns;
            }
            if (index >= end && after < 0) {
                after = columns;
            }
            int point = line.codePointAt(index);
            columns += append(point, text);
            index += Character.charCount(point);
        }
        if (start >= index) {
            before = columns;
        }
        if (index < line.length()) {
            text.append('…');
        }
        int width = (after < 0 ? columns : after) - before;
        return new SourceLine(text.toString(), before, Math.max(1, width));
    }

    private static int append(int point, StringBuilder text) {
        if (point == '\t') {
            text.append(" ".repeat(TAB));
            return TAB;
        }
        if (Character.isISOControl(point)) {
            text.append('\uFFFD');
            return 1;
        }
        text.appendCodePoint(point);
        return columns(point);
    }

    /** Columns that a character takes: none for combining marks, two for East Asian wide ones and emoji (UAX #11). */
    private static int columns(int point) {
        int type = Character.getType(point);
        boolean combining =
                type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
        if (combining) {
            return 0;
        }
        boolean wide = point >= 0x1100
                && (point <= 0x115F
                        || point >= 0x2E80 && point <= 0xA4CF
                        || point >= 0xAC00 && point <= 0xD7A3
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFE30 && point <= 0xFE6F
                        || point >= 0xFF00 && point <= 0xFF60
                        || point >= 0xFFE0 && point <= 0xFFE6
                        || point >= 0x1F300 && point <= 0x1FAFF
                        || point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}

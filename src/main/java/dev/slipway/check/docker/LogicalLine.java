package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.Arrays;

/** An instruction on one line, joined from the lines that its author wrote, and where each piece came from. */
final class LogicalLine {
    private final String text;
    private final int[] starts;
    private final int[] lines;
    private final int[] columns;

    private LogicalLine(Builder builder) {
        text = builder.text.toString();
        starts = Arrays.copyOf(builder.starts, builder.size);
        lines = Arrays.copyOf(builder.lines, builder.size);
        columns = Arrays.copyOf(builder.columns, builder.size);
    }

    /** The joined text. */
    String text() {
        return text;
    }

    /** The number of the first line. */
    int firstLine() {
        return lines[0];
    }

    /** Where the characters from {@code from} to {@code to} stand; what runs into the next line is cut. */
    Span span(int from, int to) {
        int piece = Arrays.binarySearch(starts, from);
        if (piece < 0) {
            piece = -piece - 2;
        }
        while (piece + 1 < starts.length && starts[piece + 1] <= from) {
            piece++;
        }
        int end = piece + 1 < starts.length ? Math.min(to, starts[piece + 1]) : to;
        return new Span(lines[piece], columns[piece] + from - starts[piece], Math.max(1, end - from));
    }

    /** The span of the whole line's first piece. */
    Span span() {
        return span(0, text.length());
    }

    /** A part of the line as a word. */
    Word word(int from, int to) {
        return new Word(text.substring(from, to), span(from, to), from);
    }

    /** Collects the pieces of a line. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[2];
        private int[] lines = new int[2];
        private int[] columns = new int[2];
        private int size;

        void append(int line, int column, String piece) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                lines = Arrays.copyOf(lines, size * 2);
                columns = Arrays.copyOf(columns, size * 2);
            }
            starts[size] = text.length();
            lines[size] = line;
            columns[size++] = column;
            text.append(piece);
        }

        LogicalLine build() {
            return new LogicalLine(this);
        }
    }
}

package dev.slipway.site.body;

import java.util.List;

/** A set of lines, {@code 3,5-7}: ranges with both ends included, counted from 1. */
public record LineRanges(List<Range> ranges) {
    public static final LineRanges NONE = new LineRanges(List.of());

    public LineRanges {
        ranges = List.copyOf(ranges);
    }

    /** Whether a line is in the set. */
    public boolean contains(int line) {
        for (Range range : ranges) {
            if (range.first <= line && line <= range.last) {
                return true;
            }
        }
        return false;
    }

    /** Whether no line is in the set. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Consecutive lines. */
    public record Range(int first, int last) {}
}

package dev.slipway.check.finding;

import dev.slipway.site.Span;
import java.util.Arrays;

/** Where the lines of a text begin: turns offsets into spans. */
public final class TextLines {
    private final int length;
    private int[] starts = new int[16];
    private int count = 1;

    public TextLines(CharSequence text) {
        length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }

    /** The span from one offset to another, cut off at the end of its line. */
    public Span span(int from, int to) {
        int line = line(from);
        int end = line < count ? starts[line] - 1 : length;
        return new Span(line, from - starts[line - 1] + 1, Math.max(1, Math.min(to, end) - from));
    }

    private int line(int offset) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}

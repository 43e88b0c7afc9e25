package dev.slipway.parse;

import dev.slipway.site.body.LineRanges;
import dev.slipway.site.body.LineRanges.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a set of lines: {@code range (',' range)*}, where a range is {@code number ['-' number]}; blanks anywhere. */
final class RangeReader {
    private static final int HIGHEST = 999_999;

    private RangeReader() {}

    /** The lines, or empty where the text names none, or a range runs backwards. */
    static Optional<LineRanges> read(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int hyphen = part.indexOf('-');
            Optional<Integer> first =
                    AttributeValues.number((hyphen < 0 ? part : part.substring(0, hyphen)).strip(), HIGHEST);
            Optional<Integer> last = hyphen < 0
                    ? first
                    : AttributeValues.number(part.substring(hyphen + 1).strip(), HIGHEST);
            if (first.isEmpty() || last.isEmpty() || last.get() < first.get()) {
                return Optional.empty();
            }
            ranges.add(new Range(first.get(), last.get()));
        }
        return Optional.of(new LineRanges(ranges));
    }
}

package dev.slipway.parse;

import java.util.List;
import java.util.Optional;

/**
 * A comment of nothing but a number at the end of a line of code, {@code # (1)}, which points at an item of the list below. The
 * exclamation mark of Material for MkDocs, {@code # (1)!}, may follow.
 *
 * @param start where the line's code ends
 */
record Marker(int number, int start) {
    private static final List<String> LINE_COMMENTS = List.of("#", "//", "--");

    /** The marker that a line ends with. */
    static Optional<Marker> of(String line) {
        int end = trimmed(line, line.length());
        if (line.startsWith("-->", end - 3)) {
            return within(line, end - 3, List.of("<!--"));
        } else if (line.startsWith("*/", end - 2)) {
            return within(line, end - 2, List.of("/*"));
        }
        return within(line, end, LINE_COMMENTS);
    }

    private static Optional<Marker> within(String line, int to, List<String> openings) {
        int end = trimmed(line, to);
        int close = line.startsWith("!", end - 1) ? end - 2 : end - 1;
        int digit = close;
        while (digit > 0 && close - digit < 2 && isDigit(line.charAt(digit - 1))) {
            digit--;
        }
        if (!line.startsWith(")", close) || digit == close || !line.startsWith("(", digit - 1)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(line.substring(digit, close));
        int before = trimmed(line, digit - 1);
        for (String opening : openings) {
            int start = before - opening.length();
            if (line.startsWith(opening, start)) {
                int code = trimmed(line, start);
                return code > 0 && code < start ? Optional.of(new Marker(number, code)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int trimmed(String line, int to) {
        int end = to;
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return end;
    }
}

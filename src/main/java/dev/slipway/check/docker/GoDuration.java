package dev.slipway.check.docker;

/** A duration as Go writes it, {@code 1m30s} or {@code 1.5h}. ({@code time.ParseDuration}) */
final class GoDuration {
    private static final String[] UNITS = {"ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h"};
    private static final double[] NANOS = {1, 1e3, 1e3, 1e3, 1e6, 1e9, 60e9, 3600e9};

    private GoDuration() {}

    /** The nanoseconds, or -1 for what is no duration or a negative one. */
    static long nanos(String text) {
        if (text.equals("0")) {
            return 0;
        }
        int i = text.startsWith("+") ? 1 : 0;
        double total = 0;
        boolean any = false;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            int unit = unit(text, end);
            if (unit < 0 || !isNumber(text, i, end)) {
                return -1;
            }
            total += Double.parseDouble(text.substring(i, end)) * NANOS[unit];
            i = end + UNITS[unit].length();
            any = true;
        }
        return any ? (long) total : -1;
    }

    private static boolean isNumber(String text, int from, int to) {
        int dot = text.indexOf('.', from);
        boolean twoDots = dot >= 0 && dot < to && text.indexOf('.', dot + 1) >= 0 && text.indexOf('.', dot + 1) < to;
        return to > from && !twoDots && (to - from > 1 || dot != from);
    }

    /** The longest unit at an index: {@code ms} is no {@code m}. */
    private static int unit(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isDigit(text.charAt(end)) && text.charAt(end) != '.') {
            end++;
        }
        String name = text.substring(at, end);
        for (int i = 0; i < UNITS.length; i++) {
            if (UNITS[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

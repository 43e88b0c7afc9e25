package dev.slipway.read;

/** Consecutive parts as authors write them: {@code 1-4}, or {@code 20} alone. */
final class PartRanges {
    private PartRanges() {}

    static boolean isRange(String text) {
        int dash = dash(text);
        String first = dash < 0 ? text : text.substring(0, dash).strip();
        String last = dash < 0 ? text : text.substring(dash + 1).strip();
        return isPart(first) && isPart(last) && Numbers.whole(first) <= Numbers.whole(last);
    }

    static int first(String text) {
        int dash = dash(text);
        return Numbers.whole(dash < 0 ? text : text.substring(0, dash).strip());
    }

    static int last(String text) {
        return Numbers.whole(text.substring(dash(text) + 1).strip());
    }

    private static int dash(String text) {
        int dash = text.indexOf('-');
        return dash >= 0 ? dash : text.indexOf('–');
    }

    private static boolean isPart(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 6;
    }
}

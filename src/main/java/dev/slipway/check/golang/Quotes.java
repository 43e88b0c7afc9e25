package dev.slipway.check.golang;

/** Texts in double quotes and runes in single ones (specification, "Rune literals" and "String literals"). */
final class Quotes {
    private Quotes() {}

    /** Behind the closing quote, or at the end of the line where there is none. */
    static int end(String text, int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at++);
            if (c == quote) {
                return at;
            }
            if (c == '\\' && at < text.length() && text.charAt(at) != '\n') {
                at++;
            }
        }
        return at;
    }

    /** What is wrong with it, or nothing. */
    static String fault(String text, int from) {
        int end = end(text, from);
        char quote = text.charAt(from);
        boolean rune = quote == '\'';
        String what = rune ? "the rune" : "the text";
        if (end - from < 2 || text.charAt(end - 1) != quote || escaped(text, from, end)) {
            return what + " is not closed in its line";
        }
        int count = 0;
        int at = from + 1;
        while (at < end - 1) {
            int length = text.charAt(at) == '\\' ? escape(text, at, quote) : Character.charCount(text.codePointAt(at));
            if (length == 0) {
                return "\"" + text.substring(at, Math.min(at + 2, end - 1)) + "\" is not an escape of Go";
            }
            at += length;
            count++;
        }
        if (rune && count != 1) {
            return count == 0 ? "the rune is empty" : "a rune is one character: a text stands in double quotes";
        }
        return "";
    }

    /** Whether the last quote belongs to an escape. */
    private static boolean escaped(String text, int from, int end) {
        int slashes = 0;
        while (end - 2 - slashes > from && text.charAt(end - 2 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** The length of the escape at an offset; none where it is no escape. */
    private static int escape(String text, int at, char quote) {
        char c = text.charAt(at + 1);
        if ("abfnrtv\\".indexOf(c) >= 0 || c == quote) {
            return 2;
        }
        if (c >= '0' && c <= '7') {
            return number(text, at + 1, 3, 8, 255) ? 4 : 0;
        }
        return switch (c) {
            case 'x' -> number(text, at + 2, 2, 16, 255) ? 4 : 0;
            case 'u' -> number(text, at + 2, 4, 16, 0xFFFF) ? 6 : 0;
            case 'U' -> number(text, at + 2, 8, 16, Character.MAX_CODE_POINT) ? 10 : 0;
            default -> 0;
        };
    }

    private static boolean number(String text, int from, int digits, int base, int most) {
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), base) : -1;
            if (digit < 0) {
                return false;
            }
            value = value * base + digit;
        }
        return value <= most && (value < 0xD800 || value > 0xDFFF);
    }
}

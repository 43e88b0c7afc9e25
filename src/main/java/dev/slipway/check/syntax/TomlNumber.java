package dev.slipway.check.syntax;

/** The numbers of TOML. (TOML 1.0, Integer and Float) */
final class TomlNumber {
    private TomlNumber() {}

    static boolean isInteger(String word) {
        if (word.startsWith("0x")) {
            return digits(word, 2, 16) == word.length();
        }
        if (word.startsWith("0o")) {
            return digits(word, 2, 8) == word.length();
        }
        if (word.startsWith("0b")) {
            return digits(word, 2, 2) == word.length();
        }
        return whole(word) == word.length();
    }

    static boolean isFloat(String word) {
        String unsigned = word.substring(sign(word, 0));
        if (unsigned.equals("inf") || unsigned.equals("nan")) {
            return true;
        }
        int end = whole(word);
        if (end < 0) {
            return false;
        }
        if (word.startsWith(".", end)) {
            end = digits(word, end + 1, 10);
        }
        if (end > 0 && end < word.length() && (word.charAt(end) == 'e' || word.charAt(end) == 'E')) {
            end = digits(word, sign(word, end + 1), 10);
        }
        return end == word.length();
    }

    /** The offset behind a decimal number with or without a sign, which has no zero in front; -1 where none is. */
    private static int whole(String word) {
        int from = sign(word, 0);
        int end = digits(word, from, 10);
        return end > from + 1 && word.charAt(from) == '0' ? -1 : end;
    }

    private static int sign(String word, int at) {
        return at < word.length() && (word.charAt(at) == '+' || word.charAt(at) == '-') ? at + 1 : at;
    }

    /** The offset behind one or more digits with single underscores between them; -1 where there are none. */
    private static int digits(String word, int from, int radix) {
        int i = from;
        boolean digit = false;
        while (i < word.length()) {
            char c = word.charAt(i);
            boolean number = c < 128 && Character.digit(c, radix) >= 0;
            if (!number && !(c == '_' && digit)) {
                break;
            }
            digit = number;
            i++;
        }
        return digit ? i : -1;
    }
}

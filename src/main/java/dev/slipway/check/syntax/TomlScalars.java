package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;
import java.util.Locale;

/** Reads the values of TOML that are neither texts nor brackets: numbers, true and false, dates and times. */
final class TomlScalars {
    private final TomlCursor cursor;

    TomlScalars(TomlCursor cursor) {
        this.cursor = cursor;
    }

    void read() {
        int from = cursor.at;
        while (isPart(cursor.here())) {
            cursor.at++;
        }
        if (cursor.at == from) {
            throw missing();
        }
        if (cursor.at - from == 10 && cursor.here() == ' ' && isTime(cursor.at + 1) && TomlTime.isDate(word(from))) {
            cursor.at++;
            while (isPart(cursor.here())) {
                cursor.at++;
            }
        }
        value(from, word(from));
    }

    private void value(int from, String word) {
        if (word.equals("true") || word.equals("false")) {
            return;
        }
        if (TomlTime.looksLike(word)) {
            time(from, word);
            return;
        }
        if (!TomlNumber.isInteger(word) && !TomlNumber.isFloat(word)) {
            throw cursor.fault(from, cursor.at, word + " is no value of TOML", hint(word));
        }
    }

    private void time(int from, String word) {
        String problem = TomlTime.problem(word);
        if (!problem.isEmpty()) {
            throw cursor.fault(
                    from,
                    cursor.at,
                    word + " is no time: " + problem,
                    "write it as 2026-11-27, 07:32:00 or 2026-11-27T07:32:00Z");
        }
        if (TomlTime.lacksSeconds(word)) {
            cursor.newer(from, cursor.at, "a time without seconds");
        }
    }

    private Fault missing() {
        if (cursor.atLineEnd() || cursor.here() == '#') {
            return cursor.fault("a value is missing", "write it in the same line");
        }
        if (cursor.here() == ',' || cursor.here() == ']' || cursor.here() == '}') {
            return cursor.fault("a value is missing before " + cursor.here(), "write one, or take the comma away");
        }
        return cursor.fault(
                "no value begins with " + Faults.shown(cursor.text, cursor.at), "put texts in double quotes");
    }

    private static String hint(String word) {
        String digits = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        String small = digits.toLowerCase(Locale.ROOT);
        if (!small.equals(digits) && (small.equals("true") || small.equals("false"))) {
            return "write " + small;
        }
        if (digits.isEmpty() || !Character.isDigit(digits.charAt(0)) && digits.charAt(0) != '.') {
            return "put texts in double quotes; names are true, false, inf and nan";
        }
        if (digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1))) {
            return "no zero stands first; an octal number is 0o755, a text stands in quotes";
        }
        return "a number is such as 42, -0.5, 1_000, 1e6 or 0xff; put all else in double quotes";
    }

    private boolean isTime(int index) {
        String text = cursor.text;
        return index + 2 < text.length()
                && isDigit(text.charAt(index))
                && isDigit(text.charAt(index + 1))
                && text.charAt(index + 2) == ':';
    }

    private String word(int from) {
        return cursor.text.substring(from, cursor.at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPart(char c) {
        return c == '+' || c == '-' || c == '.' || c == '_' || c == ':' || Character.isLetterOrDigit(c);
    }
}

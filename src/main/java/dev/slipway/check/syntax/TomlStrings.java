package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;

/** Reads the four kinds of text in TOML. (TOML 1.0, String) */
final class TomlStrings {
    private final TomlCursor cursor;

    TomlStrings(TomlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the text that begins here and hands back what it means. */
    String read() {
        char quote = cursor.here();
        StringBuilder meaning = new StringBuilder();
        if (cursor.peek(1) == quote && cursor.peek(2) == quote) {
            lines(quote, meaning);
        } else {
            line(quote, meaning);
        }
        return meaning.toString();
    }

    private void line(char quote, StringBuilder meaning) {
        int from = cursor.at++;
        while (cursor.here() != quote) {
            if (cursor.atLineEnd()) {
                throw cursor.fault(
                        from,
                        cursor.at,
                        "the text is not closed in its line",
                        "close it with " + quote + "; a text of several lines stands in " + triple(quote));
            }
            character(quote, meaning);
        }
        cursor.at++;
    }

    private void lines(char quote, StringBuilder meaning) {
        int from = cursor.at;
        String close = triple(quote);
        cursor.at += 3;
        while (!cursor.is(close)) {
            if (cursor.atEnd()) {
                throw cursor.fault(from, from + 3, "the text is never closed", "close it with " + close);
            }
            if (cursor.atNewline()) {
                cursor.at += cursor.here() == '\r' ? 2 : 1;
                meaning.append('\n');
            } else if (quote == '"' && cursor.here() == '\\' && continues()) {
                joinLines();
            } else {
                character(quote, meaning);
            }
        }
        cursor.at += 3;
        for (int more = 0; more < 2 && cursor.here() == quote; more++) {
            cursor.at++;
        }
    }

    /** Whether nothing but blanks stands behind a backslash in its line. */
    private boolean continues() {
        int i = cursor.at + 1;
        while (i < cursor.text.length() && (cursor.text.charAt(i) == ' ' || cursor.text.charAt(i) == '\t')) {
            i++;
        }
        return cursor.text.startsWith("\n", i) || cursor.text.startsWith("\r\n", i);
    }

    /** Steps over the backslash and all white space behind it. */
    private void joinLines() {
        cursor.at++;
        while (cursor.here() == ' ' || cursor.here() == '\t' || cursor.atNewline()) {
            cursor.at++;
        }
    }

    private void character(char quote, StringBuilder meaning) {
        if (quote == '"' && cursor.here() == '\\') {
            escape(meaning);
            return;
        }
        cursor.control("a text");
        meaning.append(cursor.here());
        cursor.at++;
    }

    private void escape(StringBuilder meaning) {
        char c = cursor.peek(1);
        int simple = "btnfr\"\\".indexOf(c);
        if (simple >= 0 && c != '\0') {
            meaning.append("\b\t\n\f\r\"\\".charAt(simple));
            cursor.at += 2;
            return;
        }
        if (c == 'e') {
            cursor.newer(cursor.at, cursor.at + 2, "the escape \\e");
            meaning.append('\u001B');
            cursor.at += 2;
            return;
        }
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : c == 'x' ? 2 : 0;
        if (digits == 0) {
            throw cursor.fault(
                    cursor.at,
                    cursor.at + 2,
                    "TOML knows no such escape",
                    "a backslash itself is \\\\; or use single quotes");
        }
        codePoint(digits, meaning);
    }

    private void codePoint(int digits, StringBuilder meaning) {
        int from = cursor.at;
        int end = from + 2 + digits;
        long value = 0;
        for (int i = from + 2; i < end; i++) {
            int digit = i < cursor.text.length() ? hex(cursor.text.charAt(i)) : -1;
            if (digit < 0) {
                throw fewDigits(from, i, digits);
            }
            value = value * 16 + digit;
        }
        if (value > Character.MAX_CODE_POINT || value >= 0xD800 && value <= 0xDFFF) {
            throw cursor.fault(from, end, "no character has this number", "it ends at 10FFFF, without D800 to DFFF");
        }
        if (digits == 2) {
            cursor.newer(from, end, "the escape \\x");
        }
        meaning.appendCodePoint((int) value);
        cursor.at = end;
    }

    private Fault fewDigits(int from, int to, int digits) {
        String start = cursor.text.substring(from, from + 2);
        return cursor.fault(from, to, start + " takes " + digits + " hexadecimal digits", "fill up with zeros");
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static String triple(char quote) {
        return String.valueOf(quote).repeat(3);
    }
}

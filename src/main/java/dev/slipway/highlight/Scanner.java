package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** A reader of one language: passes over a block of code once and says what it sees. */
abstract class Scanner {
    /** How deep constructs may stand in each other before what is inside stays plain. */
    static final int DEEPEST = 40;

    final Cursor code;

    Scanner(Cursor code) {
        this.code = code;
    }

    /** Scans to the end of the code. What it leaves is plain. */
    abstract void scan();

    /** A string with backslash escapes, from its opening quote; ends with the line unless it may have several. */
    final void quoted(char quote, boolean lines, TokenKind kind) {
        int from = code.at++;
        while (code.more()) {
            char ch = code.here();
            if (ch == quote) {
                code.at++;
                break;
            }
            if (ch == '\n' && !lines) {
                break;
            }
            if (ch == '\\' && code.ahead(1) != '\n') {
                code.token(kind, from);
                escape();
                from = code.at;
            } else {
                code.at++;
            }
        }
        code.token(kind, from);
    }

    /** A backslash and what belongs to it: one character, or as many hexadecimal digits as its letter takes. */
    final void escape() {
        int from = code.at;
        char ch = code.ahead(1);
        code.at += 2;
        int digits = ch == 'x' ? 2 : ch == 'u' ? 4 : ch == 'U' ? 8 : 0;
        if (digits > 0 && code.here() == '{') {
            digits = 10;
            code.at++;
        }
        while (digits-- > 0 && Character.digit(code.here(), 16) >= 0) {
            code.at++;
        }
        if (ch == 'u' && code.here() == '}' && code.text[from + 2] == '{') {
            code.at++;
        }
        code.token(TokenKind.ESCAPE, from);
    }

    /** All that has no escapes, up to and with an end that may be many lines away. */
    final void raw(int opening, String close, TokenKind kind) {
        int from = code.at;
        code.at += opening;
        while (code.more() && !code.sees(close)) {
            code.at++;
        }
        code.at += close.length();
        code.token(kind, from);
    }

    /** A number of any base, with its fraction, exponent and suffix. */
    final void number() {
        int from = code.at;
        while (code.more()) {
            char ch = code.here();
            boolean point = ch == '.' && Cursor.isDigit(code.ahead(1));
            boolean sign = (ch == '+' || ch == '-') && (code.before() | 32) == 'e' && !hexadecimal(from);
            if (!Cursor.isName(ch) && !point && !sign) {
                break;
            }
            code.at++;
        }
        code.token(TokenKind.NUMBER, from);
    }

    private boolean hexadecimal(int from) {
        return from + 1 < code.end && (code.text[from + 1] | 32) == 'x';
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** TOML: tables, keys, values. */
final class Toml extends Scanner {
    private static final Words CONSTANTS = Words.of("true false inf nan");

    private int open;

    Toml(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        boolean begins = true;
        while (code.more()) {
            char ch = code.here();
            if (ch == '\n') {
                code.at++;
                begins = true;
            } else if (Cursor.isBlank(ch)) {
                code.at++;
            } else if (begins && ch == '[' && open == 0) {
                header();
                begins = false;
            } else {
                begins = false;
                value(ch);
            }
        }
    }

    private void header() {
        int from = code.at;
        while (code.more() && code.here() != '\n' && code.here() != '#') {
            code.at++;
        }
        int end = code.at;
        while (end > from && Cursor.isBlank(code.text[end - 1])) {
            end--;
        }
        code.at = end;
        code.token(TokenKind.HEADING, from);
    }

    private void value(char ch) {
        switch (ch) {
            case '#' -> code.line(TokenKind.COMMENT);
            case '"', '\'' -> string(ch);
            case '=' -> code.take(1, TokenKind.OPERATOR);
            case '[', '{' -> bracket(1);
            case ']', '}' -> bracket(-1);
            default -> word(ch);
        }
    }

    private void bracket(int step) {
        open = Math.max(0, open + step);
        code.at++;
    }

    private void string(char quote) {
        boolean triple = code.ahead(1) == quote && code.ahead(2) == quote;
        if (triple) {
            raw(3, quote == '"' ? "\"\"\"" : "'''", TokenKind.STRING);
            return;
        }
        int from = code.at++;
        while (code.more() && code.here() != quote && code.here() != '\n') {
            code.at += code.here() == '\\' && quote == '"' && code.ahead(1) != '\n' ? 2 : 1;
        }
        int to = Math.min(code.end, code.at + (code.here() == quote ? 1 : 0));
        code.at = to;
        boolean key = isKey();
        if (quote == '"' && !key) {
            code.at = from;
            quoted('"', false, TokenKind.STRING);
        } else {
            code.token(key ? TokenKind.PROPERTY : TokenKind.STRING, from);
        }
    }

    private boolean isKey() {
        int i = code.at;
        while (i < code.end && i < code.at + 80 && Cursor.isBlank(code.text[i])) {
            i++;
        }
        return i < code.end && (code.text[i] == '=' || code.text[i] == '.' && i == code.at);
    }

    private void word(char first) {
        int from = code.at;
        while (code.more() && (Cursor.isName(code.here()) || "-+:.".indexOf(code.here()) >= 0)) {
            code.at++;
        }
        code.at += code.at == from ? 1 : 0;
        boolean number = Cursor.isDigit(first) || (first == '-' || first == '+') && code.at - from > 1;
        TokenKind plain = number ? TokenKind.NUMBER : TokenKind.PLAIN;
        boolean constant = CONSTANTS.has(code, from, code.at);
        code.token(isKey() ? TokenKind.PROPERTY : constant ? TokenKind.KEYWORD : plain, from);
    }
}

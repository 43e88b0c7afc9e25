package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** JSON, with the comments of JSONC. Names are told from values; what cannot be JSON is an error. */
final class Json extends Scanner {
    private static final Words CONSTANTS = Words.of("true false null NaN Infinity undefined");

    Json(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            if (ch == '"') {
                string();
            } else if (Cursor.isDigit(ch) || ch == '-' && Cursor.isDigit(code.ahead(1))) {
                code.at += ch == '-' ? 1 : 0;
                signed(ch == '-');
            } else if (Cursor.isNameStart(ch)) {
                word();
            } else if (ch == '/' && code.ahead(1) == '/') {
                code.line(TokenKind.COMMENT);
            } else if (ch == '/' && code.ahead(1) == '*') {
                raw(2, "*/", TokenKind.COMMENT);
            } else {
                code.take(1, ch == '\\' ? TokenKind.PUNCTUATION : TokenKind.PLAIN);
            }
        }
    }

    private void signed(boolean negative) {
        if (negative) {
            code.at--;
            code.take(1, TokenKind.NUMBER);
        }
        number();
    }

    private void word() {
        int from = code.at;
        code.name();
        if (CONSTANTS.has(code, from, code.at)) {
            code.token(TokenKind.KEYWORD, from);
        } else if (nextSign() == ':') {
            code.token(TokenKind.PROPERTY, from);
        }
    }

    private void string() {
        int from = code.at++;
        boolean escapes = false;
        while (code.more() && code.here() != '"' && code.here() != '\n') {
            escapes |= code.here() == '\\';
            code.at += code.here() == '\\' && code.ahead(1) != '\n' ? 2 : 1;
        }
        code.at = Math.min(code.at, code.end);
        if (code.here() != '"') {
            code.token(TokenKind.ERROR, from);
            return;
        }
        code.at++;
        TokenKind kind = nextSign() == ':' ? TokenKind.PROPERTY : TokenKind.STRING;
        if (escapes) {
            code.at = from;
            quoted('"', false, kind);
        } else {
            code.token(kind, from);
        }
    }

    private char nextSign() {
        int i = code.at;
        while (i < code.end && i < code.at + 40 && Cursor.isBlank(code.text[i])) {
            i++;
        }
        return i < code.end ? code.text[i] : 0;
    }
}

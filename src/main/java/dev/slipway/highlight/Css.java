package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** Style sheets. A name before a colon is a selector where a block opens behind it, else a property. */
final class Css extends Scanner {
    private int open;
    private boolean value;

    Css(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            boolean number = Cursor.isDigit(ch) || ch == '-' && Cursor.isDigit(code.ahead(1));
            if (number && (value || ch != '-')) {
                code.at += ch == '-' ? 1 : 0;
                measure(ch == '-');
            } else if (Cursor.isNameStart(ch) || ch == '-') {
                word();
            } else {
                sign(ch);
            }
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case '/' -> slash();
            case '"', '\'' -> quoted(ch, false, TokenKind.STRING);
            case '@' -> prefixed(TokenKind.KEYWORD);
            case '#', '.' -> prefixed(value ? TokenKind.NUMBER : TokenKind.TYPE);
            case '{', '}', ';' -> block(ch);
            case ':' -> colon();
            case '!' -> prefixed(TokenKind.KEYWORD);
            default -> code.at++;
        }
    }

    private void block(char ch) {
        open += ch == '{' ? 1 : ch == '}' && open > 0 ? -1 : 0;
        value = false;
        code.at++;
    }

    private void colon() {
        boolean selector = !value && (open == 0 || code.ahead(1) == ':' || selects());
        if (selector) {
            code.take(code.ahead(1) == ':' ? 1 : 0, TokenKind.KEYWORD);
            prefixed(TokenKind.KEYWORD);
        } else {
            value = true;
            code.at++;
        }
    }

    /** Whether a block follows before the end of the line or the next sign. */
    private boolean selects() {
        int i = code.at;
        while (i < code.end && i < code.at + 100 && ";}\n".indexOf(code.text[i]) < 0) {
            if (code.text[i++] == '{') {
                return true;
            }
        }
        return false;
    }

    private void slash() {
        if (code.ahead(1) == '*') {
            raw(2, "*/", TokenKind.COMMENT);
        } else if (code.ahead(1) == '/' && !value) {
            code.line(TokenKind.COMMENT);
        } else {
            code.at++;
        }
    }

    private void prefixed(TokenKind kind) {
        int from = code.at++;
        nameWithDashes();
        code.token(code.at - from > 1 ? kind : TokenKind.PLAIN, from);
    }

    private void nameWithDashes() {
        while (Cursor.isName(code.here()) || code.here() == '-') {
            code.at++;
        }
    }

    private void measure(boolean negative) {
        int from = negative ? code.at - 1 : code.at;
        while (Cursor.isName(code.here()) || code.here() == '.' || code.here() == '%') {
            code.at++;
        }
        code.token(TokenKind.NUMBER, from);
    }

    private void word() {
        int from = code.at;
        nameWithDashes();
        boolean custom = code.text[from] == '-' && from + 1 < code.end && code.text[from + 1] == '-';
        boolean function = code.here() == '(';
        boolean feature = from > 0 && code.text[from - 1] == '(' && !value;
        boolean property = feature || !value && open > 0 && code.here() == ':' && !selects();
        TokenKind name = property ? TokenKind.PROPERTY : open == 0 || !value ? TokenKind.TAG : TokenKind.PLAIN;
        code.token(custom ? TokenKind.VARIABLE : function ? TokenKind.FUNCTION : name, from);
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** Markdown, simply: front matter, headings, fences with code of their language, lists, quotes, links. */
final class Markdown extends Scanner {
    Markdown(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        if (code.sees("---\n")) {
            frontMatter();
        }
        while (code.more()) {
            int end = code.lineEnd();
            code.blanks();
            char ch = code.here();
            if (code.sees("```") || code.sees("~~~")) {
                fence(ch);
            } else if (ch == '#') {
                code.line(TokenKind.HEADING);
            } else if (ch == ':' && code.sees(":::")) {
                code.line(TokenKind.KEYWORD);
            } else {
                marker(ch);
                inline(end);
            }
            code.at += code.here() == '\n' ? 1 : 0;
        }
    }

    private void frontMatter() {
        code.line(TokenKind.PUNCTUATION);
        code.at++;
        int body = code.at;
        while (body < code.end && !code.is(body, code.lineEnd(body), "---")) {
            body = Math.min(code.lineEnd(body) + 1, code.end);
        }
        inner("yaml", body);
        code.line(TokenKind.PUNCTUATION);
    }

    private void fence(char sign) {
        int length = 0;
        while (code.ahead(length) == sign) {
            length++;
        }
        code.take(length, TokenKind.PUNCTUATION);
        int info = code.at;
        while (code.more() && code.here() > ' ' && code.here() != '{') {
            code.at++;
        }
        String language = code.slice(info, code.at);
        code.token(TokenKind.TYPE, info);
        code.at = Math.min(code.lineEnd() + 1, code.end);
        int close = code.at;
        while (close < code.end && !closes(close, sign, length)) {
            close = Math.min(code.lineEnd(close) + 1, code.end);
        }
        String name = Languages.canonical(language);
        inner(name.equals("markdown") ? "text" : name, close);
        code.line(TokenKind.PUNCTUATION);
    }

    private boolean closes(int line, char sign, int length) {
        int i = line;
        while (i < code.end && code.text[i] == ' ') {
            i++;
        }
        int from = i;
        while (i < code.end && code.text[i] == sign) {
            i++;
        }
        return i - from >= length && (i == code.end || code.text[i] == '\n' || code.text[i] == '\r');
    }

    private void inner(String language, int end) {
        Splice splice = new Splice(code);
        splice.keep(end);
        splice.scan(language);
    }

    private void marker(char ch) {
        boolean bullet = (ch == '-' || ch == '*' || ch == '+') && code.ahead(1) == ' ';
        int digits = 0;
        while (digits < 9 && Cursor.isDigit(code.ahead(digits))) {
            digits++;
        }
        boolean number = digits > 0 && code.ahead(digits) == '.' && code.ahead(digits + 1) == ' ';
        if (bullet || ch == '>' || ch == '|') {
            code.take(1, TokenKind.PUNCTUATION);
        } else if (number) {
            code.take(digits + 1, TokenKind.PUNCTUATION);
        }
    }

    private void inline(int end) {
        while (code.at < end) {
            switch (code.here()) {
                case '`' -> until('`', end, TokenKind.STRING);
                case '[' -> until(']', end, TokenKind.FUNCTION);
                case '(' -> target(end);
                case '*' -> emphasis(end);
                case '<' -> until('>', end, TokenKind.TAG);
                case '\\' -> code.take(code.at + 1 < end ? 2 : 1, TokenKind.ESCAPE);
                default -> code.at++;
            }
        }
    }

    private void until(char close, int end, TokenKind kind) {
        int from = code.at++;
        while (code.at < end && code.here() != close) {
            code.at++;
        }
        boolean closed = code.at < end;
        code.at += closed ? 1 : 0;
        code.token(closed ? kind : TokenKind.PLAIN, from);
    }

    private void target(int end) {
        if (code.before() == ']') {
            until(')', end, TokenKind.STRING);
        } else {
            code.at++;
        }
    }

    private void emphasis(int end) {
        int from = code.at;
        boolean strong = code.ahead(1) == '*';
        code.at += strong ? 2 : 1;
        while (code.at < end && code.here() != '*') {
            code.at++;
        }
        boolean closed = code.at < end;
        code.at = closed ? Math.min(code.at + (strong ? 2 : 1), end) : end;
        code.token(closed ? TokenKind.KEYWORD : TokenKind.PLAIN, from);
    }
}

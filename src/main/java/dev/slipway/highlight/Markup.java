package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** HTML and XML: tags, attributes, entities; what stands in {@code style} and {@code script} stays plain. */
final class Markup extends Scanner {
    Markup(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            if (ch == '<') {
                angle();
            } else if (ch == '&') {
                entity();
            } else {
                code.at++;
            }
        }
    }

    private void angle() {
        char next = code.ahead(1);
        if (code.sees("<!--")) {
            raw(4, "-->", TokenKind.COMMENT);
        } else if (code.sees("<![CDATA[")) {
            raw(9, "]]>", TokenKind.STRING);
        } else if (next == '!' || next == '?') {
            declaration();
        } else if (next == '/' || Cursor.isNameStart(next)) {
            tag();
        } else {
            code.at++;
        }
    }

    private void declaration() {
        int from = code.at;
        while (code.more() && code.here() != '>') {
            code.at++;
        }
        code.at++;
        code.token(TokenKind.KEYWORD, from);
    }

    private void tag() {
        boolean closing = code.ahead(1) == '/';
        code.take(closing ? 2 : 1, TokenKind.PUNCTUATION);
        int from = code.at;
        while (isNamePart(code.here())) {
            code.at++;
        }
        int to = code.at;
        code.token(TokenKind.TAG, from);
        while (code.more() && code.here() != '>') {
            attribute();
        }
        boolean empty = code.before() == '/';
        code.take(code.more() ? 1 : 0, TokenKind.PUNCTUATION);
        if (!closing && !empty && (code.is(from, to, "script") || code.is(from, to, "style"))) {
            plainUntil("</" + code.slice(from, to));
        }
    }

    private void plainUntil(String close) {
        while (code.more() && !code.sees(close)) {
            code.at++;
        }
    }

    private static boolean isNamePart(char ch) {
        return Cursor.isName(ch) || ch == '-' || ch == ':' || ch == '.';
    }

    private void attribute() {
        int from = code.at;
        char ch = code.here();
        if (ch == '"' || ch == '\'') {
            raw(1, ch == '"' ? "\"" : "'", TokenKind.STRING);
        } else if (isNamePart(ch) || ch == '@') {
            code.at++;
            while (isNamePart(code.here())) {
                code.at++;
            }
            boolean value = from > 0 && code.text[from - 1] == '=';
            code.token(value ? TokenKind.STRING : TokenKind.ATTRIBUTE, from);
        } else {
            code.take(1, ch == '=' || ch == '/' ? TokenKind.PUNCTUATION : TokenKind.PLAIN);
        }
    }

    private void entity() {
        int from = code.at++;
        while (code.at < from + 12 && (Cursor.isName(code.here()) || code.here() == '#')) {
            code.at++;
        }
        boolean entity = code.here() == ';' && code.at > from + 1;
        code.at += entity ? 1 : 0;
        code.token(entity ? TokenKind.ESCAPE : TokenKind.PLAIN, from);
    }
}

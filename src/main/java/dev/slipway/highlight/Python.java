package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** Python: prefixed and triple-quoted strings, what f-strings put in, decorators, interpreter sessions. */
final class Python extends Scanner {
    private static final Words KEYWORDS = Words.of("and as assert async await break case class continue def del elif"
            + " else except finally for from global if import in is lambda match nonlocal not or pass raise return try"
            + " while with yield None True False");
    private static final Words TYPES =
            Words.of("bool bytearray bytes complex dict float frozenset int list object set" + " str tuple type");
    private static final Words SOFT = Words.of("match case type");

    Python(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            if (Cursor.isNameStart(ch)) {
                word();
            } else if (Cursor.isDigit(ch)) {
                number();
            } else {
                sign(ch);
            }
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case '#' -> code.line(TokenKind.COMMENT);
            case '"', '\'' -> string(code.at, false, false);
            case '@' -> decorator();
            case '>' -> prompt();
            case '+', '-', '*', '/', '%', '=', '<', '!', '&', '|', '^', '~' -> code.take(1, TokenKind.OPERATOR);
            default -> code.at++;
        }
    }

    private boolean beginsLine() {
        int i = code.at - 1;
        while (i >= 0 && i > code.at - 80 && Cursor.isBlank(code.text[i])) {
            i--;
        }
        return i < 0 || code.text[i] == '\n';
    }

    private void prompt() {
        boolean prompt = code.sees(">>>") && (code.at == 0 || code.before() == '\n');
        code.take(prompt ? 3 : 1, prompt ? TokenKind.PROMPT : TokenKind.OPERATOR);
    }

    private void decorator() {
        int from = code.at;
        if (!beginsLine()) {
            code.take(1, TokenKind.OPERATOR);
            return;
        }
        code.at++;
        while (Cursor.isName(code.here()) || code.here() == '.') {
            code.at++;
        }
        code.token(TokenKind.ATTRIBUTE, from);
    }

    private void word() {
        int from = code.at;
        boolean first = beginsLine();
        code.name();
        char next = code.here();
        if ((next == '"' || next == '\'') && code.at - from <= 2 && prefix(from)) {
            return;
        }
        code.token(kind(from, first), from);
        boolean function = code.is(from, code.at, "def");
        if (function || code.is(from, code.at, "class")) {
            code.blanks();
            int name = code.at;
            code.name();
            code.token(function ? TokenKind.FUNCTION : TokenKind.TYPE, name);
        }
    }

    private TokenKind kind(int from, boolean first) {
        int to = code.at;
        char next = code.here();
        boolean soft = SOFT.has(code, from, to);
        if (soft && first && next == ' ' && (Cursor.isName(code.ahead(1)) || "\"'([{-".indexOf(code.ahead(1)) >= 0)) {
            return TokenKind.KEYWORD;
        }
        if (!soft && KEYWORDS.has(code, from, to)) {
            return TokenKind.KEYWORD;
        }
        boolean member = from > 0 && code.text[from - 1] == '.';
        if (!member && TYPES.has(code, from, to)) {
            return TokenKind.TYPE;
        }
        return next == '(' ? TokenKind.FUNCTION : code.is(from, to, "self") ? TokenKind.VARIABLE : TokenKind.PLAIN;
    }

    private boolean prefix(int from) {
        boolean format = false;
        boolean raw = false;
        for (int i = from; i < code.at; i++) {
            char letter = (char) (code.text[i] | 32);
            if (letter != 'f' && letter != 'r' && letter != 'b' && letter != 'u' && letter != 't') {
                return false;
            }
            format |= letter == 'f' || letter == 't';
            raw |= letter == 'r';
        }
        string(from, format, raw);
        return true;
    }

    private void string(int begin, boolean format, boolean raw) {
        char quote = code.here();
        boolean triple = code.ahead(1) == quote && code.ahead(2) == quote;
        int from = begin;
        code.at += triple ? 3 : 1;
        while (code.more() && (triple || code.here() != '\n')) {
            char ch = code.here();
            if (ch == quote && (!triple || code.ahead(1) == quote && code.ahead(2) == quote)) {
                code.at += triple ? 3 : 1;
                break;
            }
            boolean value = format && ch == '{' && code.ahead(1) != '{';
            if (!value && ch != '\\') {
                code.at += format && ch == '{' ? 2 : 1;
                continue;
            }
            code.token(TokenKind.STRING, from);
            if (value) {
                value(triple);
            } else {
                escaped(raw);
            }
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
    }

    private void escaped(boolean raw) {
        if (raw || code.ahead(1) == '\n') {
            code.take(2, TokenKind.STRING);
        } else {
            escape();
        }
    }

    private void value(boolean lines) {
        int from = code.at;
        int open = 0;
        do {
            open += code.here() == '{' ? 1 : code.here() == '}' ? -1 : 0;
            code.at++;
        } while (code.more() && open > 0 && (lines || code.here() != '\n'));
        code.token(TokenKind.VARIABLE, from);
    }
}

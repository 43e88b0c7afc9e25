package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** The family of C: comments with slashes, blocks in braces, names that a parenthesis makes functions. */
final class Curly extends CurlyText {
    private static final String OPERATORS = "+-*/%=<>!&|^~?:";
    private static final Words DEFINING = Words.of("func fn fun def function class interface enum struct record trait"
            + " type message service rpc object protocol namespace");

    private final boolean hash;

    Curly(Cursor code, CurlyTraits traits) {
        super(code, traits);
        this.hash = traits.has("#");
    }

    @Override
    void scan() {
        if (code.sees("<?php")) {
            code.take(5, TokenKind.KEYWORD);
        }
        while (code.more()) {
            char ch = code.here();
            if (Cursor.isNameStart(ch)) {
                word();
            } else if (Cursor.isDigit(ch)) {
                digits();
            } else {
                sign(ch);
            }
        }
    }

    private void digits() {
        number();
        while (code.here() == '\'' && traits.has("R") && Cursor.isDigit(code.ahead(1))) {
            code.take(1, TokenKind.NUMBER);
            number();
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case ' ', '\n', '\t', '\r', '(', ')', '{', '}', '[', ']', ';', ',', '.' -> code.at++;
            case '"' -> string();
            case '\'' -> character();
            case '`' -> backquoted();
            case '/' -> slash();
            case '#' -> hash();
            case '@' -> at();
            case '$' -> variable();
            default -> operator();
        }
    }

    private void operator() {
        int from = code.at;
        while (code.more() && OPERATORS.indexOf(code.here()) >= 0 && !comment()) {
            code.at++;
        }
        code.at += code.at == from ? 1 : 0;
        code.token(OPERATORS.indexOf(code.text[from]) < 0 ? TokenKind.PLAIN : TokenKind.OPERATOR, from);
    }

    private boolean comment() {
        return code.here() == '/' && (code.ahead(1) == '/' || code.ahead(1) == '*');
    }

    private void slash() {
        if (code.ahead(1) == '/') {
            code.line(TokenKind.COMMENT);
        } else if (code.ahead(1) != '*') {
            operator();
        } else if (traits.has("nested")) {
            nestedComment();
        } else {
            raw(2, "*/", TokenKind.COMMENT);
        }
    }

    private void nestedComment() {
        int from = code.at;
        int open = 0;
        do {
            int step = code.sees("/*") ? 1 : code.sees("*/") ? -1 : 0;
            open += step;
            code.at += step == 0 ? 1 : 2;
        } while (code.more() && open > 0);
        code.token(TokenKind.COMMENT, from);
    }

    private void word() {
        int from = code.at;
        code.name();
        char next = code.here();
        if ((next == '"' || next == '#') && code.at - from <= 2 && prefixed(from)) {
            return;
        }
        code.token(kind(from, next), from);
        if (DEFINING.has(code, from, code.at) && traits.keywords().has(code, from, code.at)) {
            char letter = code.text[from];
            defined(letter == 'f' || letter == 'd' || code.is(from, code.at, "rpc"));
        }
    }

    /** The name behind a word that defines one. */
    private void defined(boolean function) {
        code.blanks();
        int from = code.at;
        if (Cursor.isNameStart(code.here())) {
            code.name();
            boolean keyword = traits.keywords().has(code, from, code.at);
            code.token(keyword ? TokenKind.KEYWORD : function ? TokenKind.FUNCTION : TokenKind.TYPE, from);
        }
    }

    private TokenKind kind(int from, char next) {
        int to = code.at;
        if (traits.keywords().has(code, from, to)) {
            return TokenKind.KEYWORD;
        }
        if (traits.types().has(code, from, to)) {
            return TokenKind.TYPE;
        }
        if (traits.constants().has(code, from, to)) {
            return TokenKind.KEYWORD;
        }
        boolean macro = next == '!' && code.ahead(1) != '=' && traits.has("r!");
        boolean type = Cursor.isUpper(code.text[from]) && traits.has("Type") && !constant(from, to);
        if (type && traits.has("Call") && (next == '(' || from > 0 && code.text[from - 1] == '.')) {
            return next == '(' ? TokenKind.FUNCTION : TokenKind.PLAIN;
        }
        if (next == '(' && !type || macro) {
            return TokenKind.FUNCTION;
        }
        boolean suffix = to - from > 2 && code.text[to - 1] == 't' && code.text[to - 2] == '_' && traits.has("_t");
        return type || suffix ? TokenKind.TYPE : TokenKind.PLAIN;
    }

    private boolean constant(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(code.text[i])) {
                return false;
            }
        }
        return to - from > 1;
    }

    private void hash() {
        if (traits.has("#[") && (code.ahead(1) == '[' || code.sees("#!["))) {
            int from = code.at;
            while (code.more() && code.here() != ']' && code.here() != '\n') {
                code.at++;
            }
            code.at += code.here() == ']' ? 1 : 0;
            code.token(TokenKind.ATTRIBUTE, from);
        } else if (!hash) {
            code.at++;
        } else if (traits.has("$")) {
            code.line(TokenKind.COMMENT);
        } else {
            preprocessor();
        }
    }

    private void preprocessor() {
        int from = code.at++;
        code.blanks();
        int word = code.at;
        code.name();
        boolean include = code.is(word, code.at, "include");
        code.token(TokenKind.KEYWORD, from);
        code.blanks();
        if (include && code.here() == '<') {
            int path = code.at;
            while (code.more() && code.here() != '>' && code.here() != '\n') {
                code.at++;
            }
            code.at += code.here() == '>' ? 1 : 0;
            code.token(TokenKind.STRING, path);
        }
    }
}

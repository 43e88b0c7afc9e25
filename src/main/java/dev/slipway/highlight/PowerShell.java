package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** PowerShell: cmdlets, parameters, variables, here-strings. */
final class PowerShell extends Scanner {
    private static final Words KEYWORDS = Words.of("begin break catch class continue data do dynamicparam else elseif"
            + " end enum exit filter finally for foreach from function hidden if in param process return static switch"
            + " throw trap try until using while");

    private boolean commandNext = true;
    private boolean named;

    PowerShell(Cursor code) {
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
                commandNext = false;
            } else {
                sign(ch);
            }
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case ' ', '\t', '\r' -> code.at++;
            case '\n', ';', '|', '{', '}', '(', '&' -> {
                code.take(1, ch == '|' || ch == '&' ? TokenKind.OPERATOR : TokenKind.PLAIN);
                commandNext = true;
            }
            case '`' -> code.take(1, TokenKind.PUNCTUATION);
            case '#' -> code.line(TokenKind.COMMENT);
            case '<' -> angle();
            case '@' -> here();
            case '\'' -> raw(1, "'", TokenKind.STRING);
            case '"' -> doubleQuoted();
            case '$' -> variable();
            case '-' -> dash();
            case '[' -> type();
            case '=', '+', '*', '>', '!' -> {
                code.take(1, TokenKind.OPERATOR);
                commandNext = ch == '=';
            }
            default -> code.at++;
        }
        if (ch == '`' && (code.here() == '\n' || code.here() == '\r')) {
            code.at = code.lineEnd() + 1;
            commandNext = false;
        }
    }

    private void angle() {
        if (code.sees("<#")) {
            raw(2, "#>", TokenKind.COMMENT);
        } else {
            code.take(1, TokenKind.OPERATOR);
        }
    }

    private void here() {
        if (code.sees("@\"")) {
            raw(2, "\n\"@", TokenKind.STRING);
        } else if (code.sees("@'")) {
            raw(2, "\n'@", TokenKind.STRING);
        } else {
            code.take(1, TokenKind.OPERATOR);
        }
    }

    private void dash() {
        int from = code.at;
        while (code.here() == '-') {
            code.at++;
        }
        while (Cursor.isName(code.here()) || code.here() == '-') {
            code.at++;
        }
        code.token(code.at - from > 1 ? TokenKind.OPTION : TokenKind.OPERATOR, from);
    }

    private void word() {
        int from = code.at;
        boolean command = commandNext;
        while (Cursor.isName(code.here()) || command && "-./\\".indexOf(code.here()) >= 0 && code.more()) {
            code.at++;
        }
        if (command && KEYWORDS.hasInAnyCase(code, from, code.at)) {
            code.token(TokenKind.KEYWORD, from);
            named = code.is(from, code.at, "function");
            return;
        }
        commandNext = false;
        TokenKind first = named ? TokenKind.FUNCTION : isKey() ? TokenKind.PROPERTY : TokenKind.COMMAND;
        code.token(command ? first : TokenKind.PLAIN, from);
        named = false;
    }

    private boolean isKey() {
        int i = code.at;
        while (i < code.end && i < code.at + 40 && Cursor.isBlank(code.text[i])) {
            i++;
        }
        return i < code.end && code.text[i] == '=';
    }

    /** {@code [string]}. */
    private void type() {
        int from = ++code.at;
        while (Cursor.isName(code.here()) || code.here() == '.') {
            code.at++;
        }
        code.token(code.here() == ']' ? TokenKind.TYPE : TokenKind.PLAIN, from);
    }

    private void doubleQuoted() {
        int from = code.at++;
        while (code.more()) {
            char ch = code.here();
            if (ch == '"') {
                code.at++;
                break;
            }
            boolean variable = ch == '$' && (Cursor.isNameStart(code.ahead(1)) || code.ahead(1) == '{');
            if (!variable && ch != '`') {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            if (variable) {
                variable();
            } else {
                code.take(2, TokenKind.ESCAPE);
            }
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
        commandNext = false;
    }

    private void variable() {
        int from = code.at++;
        if (code.here() == '{') {
            while (code.more() && code.here() != '}' && code.here() != '\n') {
                code.at++;
            }
            code.at += code.here() == '}' ? 1 : 0;
        } else {
            while (Cursor.isName(code.here()) || code.here() == ':' && Cursor.isNameStart(code.ahead(1))) {
                code.at++;
            }
        }
        code.token(TokenKind.VARIABLE, from);
        commandNext = false;
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** The configuration of nginx: directives, blocks, variables. */
final class Nginx extends Scanner {
    private static final Words BLOCKS = Words.of(
            "http server location upstream events map geo if stream types" + " limit_except split_clients mail match");

    private boolean directiveNext = true;

    Nginx(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            switch (ch) {
                case ' ', '\t', '\r', '\n' -> code.at++;
                case '#' -> code.line(TokenKind.COMMENT);
                case '{', '}', ';' -> {
                    code.take(1, TokenKind.PUNCTUATION);
                    directiveNext = true;
                }
                case '"', '\'' -> {
                    quoted(ch, true, TokenKind.STRING);
                    directiveNext = false;
                }
                default -> word();
            }
        }
    }

    private static boolean ends(char ch) {
        return Cursor.isBlank(ch) || ch == '\n' || ch == ';' || ch == '{';
    }

    private void word() {
        int from = code.at;
        boolean number = Cursor.isDigit(code.here());
        while (code.more() && !ends(code.here())) {
            char ch = code.here();
            if (ch == '$' && (Cursor.isName(code.ahead(1)) || code.ahead(1) == '{')) {
                code.token(TokenKind.PLAIN, from);
                from = variable();
                number = false;
                directiveNext = false;
            } else {
                number &= Cursor.isName(ch) || ch == '.';
                code.at++;
            }
        }
        boolean block = directiveNext && BLOCKS.has(code, from, code.at);
        TokenKind argument = number ? TokenKind.NUMBER : TokenKind.PLAIN;
        code.token(block ? TokenKind.KEYWORD : directiveNext ? TokenKind.PROPERTY : argument, from);
        directiveNext = false;
    }

    private int variable() {
        int from = code.at;
        boolean braces = code.ahead(1) == '{';
        code.at += braces ? 2 : 1;
        code.name();
        code.at += braces && code.here() == '}' ? 1 : 0;
        code.token(TokenKind.VARIABLE, from);
        return code.at;
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** The differences of two texts, line by line. */
final class Diff extends Scanner {
    Diff(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            code.line(kind());
            code.at += code.more() ? 1 : 0;
        }
    }

    private TokenKind kind() {
        return switch (code.here()) {
            case '+' -> code.sees("+++ ") ? TokenKind.HEADING : TokenKind.INSERTED;
            case '-' -> code.sees("--- ") ? TokenKind.HEADING : TokenKind.DELETED;
            case '>' -> TokenKind.INSERTED;
            case '<' -> TokenKind.DELETED;
            case '@' -> TokenKind.KEYWORD;
            case 'd' -> code.sees("diff ") ? TokenKind.HEADING : TokenKind.PLAIN;
            case 'i' -> code.sees("index ") ? TokenKind.COMMENT : TokenKind.PLAIN;
            case '\\' -> TokenKind.COMMENT;
            default -> TokenKind.PLAIN;
        };
    }
}

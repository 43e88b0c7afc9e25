package dev.slipway.highlight;

import dev.slipway.site.body.Highlighter.Tokens;
import dev.slipway.site.body.TokenKind;

/** Tokens as lines {@code KEYWORD FROM}, with {@code ⏎} for the ends of lines; plain blanks are left out. */
final class TokenList implements Tokens {
    private final String code;
    private final StringBuilder lines = new StringBuilder();

    private TokenList(String code) {
        this.code = code;
    }

    static String of(String language, String code) {
        TokenList list = new TokenList(code);
        new Scanners().highlight(language, code, list);
        return list.lines.toString();
    }

    @Override
    public void token(TokenKind kind, int start, int end) {
        String text = code.substring(start, end);
        if (kind == TokenKind.PLAIN) {
            text = text.strip();
            if (text.isEmpty()) {
                return;
            }
        }
        lines.append(kind)
                .append(' ')
                .append(text.replace("\n", "⏎").replace("\t", "⇥"))
                .append('\n');
    }
}

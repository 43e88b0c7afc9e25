package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** The words of Dockerfile instructions that no shell reads: quotes, escapes, variables, and no substitution. */
final class DockerText extends ShellText {
    private final char escape;

    DockerText(Cursor code, char escape) {
        super(code);
        this.escape = escape;
    }

    @Override
    void scan() {
        words(TokenKind.PLAIN);
    }

    @Override
    boolean endsWord(char ch) {
        return Cursor.isBlank(ch) || ch == '\n';
    }

    @Override
    boolean substitution(int opening, char close) {
        return false;
    }

    @Override
    boolean lineGoesOn() {
        return code.here() == escape && (code.ahead(1) == '\n' || code.ahead(1) == '\r' && code.ahead(2) == '\n');
    }

    @Override
    boolean escapes() {
        return escape == '\\';
    }

    /** Passes blanks and the ends of lines that go on. */
    void gap() {
        while (code.more()) {
            if (lineGoesOn()) {
                code.take(1, TokenKind.PUNCTUATION);
            } else if (!endsWord(code.here())) {
                return;
            } else {
                code.at++;
            }
        }
    }

    /** The remaining words, all of one kind. */
    void words(TokenKind kind) {
        for (gap(); code.more(); gap()) {
            word(kind);
        }
    }

    void word(TokenKind kind) {
        int from = code.at;
        rest(kind);
        if (code.at == from && code.more() && !lineGoesOn()) {
            code.take(1, kind);
        }
    }

    /** {@code NAME=value} pairs, or one name and its value with a blank between. */
    void pairs(TokenKind name) {
        for (gap(); code.more(); gap()) {
            int to = code.at;
            while (to < code.end && !endsWord(code.text[to]) && code.text[to] != '=' && code.text[to] != '"') {
                to++;
            }
            boolean pair = to < code.end && code.text[to] == '=';
            code.take(Math.max(to - code.at, 0), name);
            if (pair) {
                code.take(1, TokenKind.OPERATOR);
            }
            word(TokenKind.PLAIN);
            if (!pair) {
                words(TokenKind.PLAIN);
            }
        }
    }

    /** The lines of a here-document that is text. */
    void body(boolean quoted) {
        int from = code.at;
        while (code.more()) {
            if (quoted || code.here() != '$') {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            dollar(TokenKind.STRING);
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
    }
}

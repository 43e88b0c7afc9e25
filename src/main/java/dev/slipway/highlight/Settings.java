package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** Files of names and values: INI with sections, Java's properties, the environment files of Docker. */
final class Settings extends Scanner {
    private final boolean colons;
    private final boolean environment;

    Settings(Cursor code, String language) {
        super(code);
        this.environment = language.equals("env");
        this.colons = language.equals("properties");
    }

    @Override
    void scan() {
        while (code.more()) {
            code.blanks();
            char ch = code.here();
            if (ch == '#' || ch == ';' || ch == '!' && colons) {
                code.line(TokenKind.COMMENT);
            } else if (ch == '[' && !colons && !environment) {
                code.line(TokenKind.HEADING);
            } else {
                pair();
            }
            code.at += code.more() ? 1 : 0;
        }
    }

    private void pair() {
        int end = code.lineEnd();
        if (environment && code.sees("export ")) {
            code.take(6, TokenKind.KEYWORD);
            code.blanks();
        }
        int sign = code.at;
        while (sign < end && code.text[sign] != '=' && !(colons && code.text[sign] == ':')) {
            sign++;
        }
        int last = sign;
        while (last > code.at && Cursor.isBlank(code.text[last - 1])) {
            last--;
        }
        code.take(last - code.at, TokenKind.PROPERTY);
        if (sign < end) {
            code.at = sign;
            code.take(1, TokenKind.OPERATOR);
            value(end);
        }
    }

    private void value(int end) {
        code.blanks();
        char quote = code.here();
        boolean strings = quote == '"' || quote == '\'';
        int from = code.at;
        TokenKind kind = strings ? TokenKind.STRING : TokenKind.PLAIN;
        boolean escaped = false;
        while (code.at < end) {
            char ch = code.here();
            if (ch == '$' && code.ahead(1) == '{' && quote != '\'') {
                code.token(kind, from);
                from = variable(end);
            } else if (ch == quote && strings && !escaped && code.at > from) {
                code.at++;
                code.token(kind, from);
                from = code.at;
                kind = TokenKind.PLAIN;
                strings = false;
            } else if (ch == '#' && environment && !strings && Cursor.isBlank(code.before())) {
                code.token(kind, from);
                code.line(TokenKind.COMMENT);
                return;
            } else {
                code.at++;
            }
            escaped = ch == '\\' && !escaped;
        }
        code.token(kind, from);
    }

    private int variable(int end) {
        int from = code.at;
        while (code.at < end && code.here() != '}') {
            code.at++;
        }
        code.at += code.at < end ? 1 : 0;
        code.token(TokenKind.VARIABLE, from);
        return code.at;
    }
}

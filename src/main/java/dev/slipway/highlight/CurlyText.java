package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** What is quoted in the family of C: strings with their prefixes and what they insert, characters, attributes. */
abstract class CurlyText extends Scanner {
    final CurlyTraits traits;
    private final boolean dollar;

    CurlyText(Cursor code, CurlyTraits traits) {
        super(code);
        this.traits = traits;
        this.dollar = traits.has("$name") || traits.has("$");
    }

    /** {@code r"…"}, {@code r#"…"#}, {@code R"x(…)x"}, {@code b"…"}. */
    final boolean prefixed(int from) {
        char letter = code.before();
        int hashes = code.at;
        while (hashes < code.end && hashes < code.at + 16 && code.text[hashes] == '#') {
            hashes++;
        }
        if (letter == 'r' && traits.has("r") && hashes < code.end && code.text[hashes] == '"') {
            String close = '"' + "#".repeat(hashes - code.at);
            code.at = from;
            raw(hashes + 1 - from, close, TokenKind.STRING);
            return true;
        }
        if (letter == 'R' && traits.has("R") && code.here() == '"') {
            int open = code.at + 1;
            while (open < code.end && open < code.at + 18 && code.text[open] != '(' && code.text[open] != '\n') {
                open++;
            }
            String close = ")" + code.slice(code.at + 1, open) + '"';
            code.at = from;
            raw(open - from, close, TokenKind.STRING);
            return true;
        }
        return false;
    }

    final void string() {
        if (code.sees("\"\"\"") && traits.has("\"\"\"")) {
            raw(3, "\"\"\"", TokenKind.STRING);
        } else if (traits.has("{}")) {
            interpolated();
        } else {
            quoted('"', traits.has("lines"), TokenKind.STRING);
        }
    }

    /** A string with {@code $name} and <code>${…}</code>. */
    private void interpolated() {
        int from = code.at++;
        while (code.more() && code.here() != '\n') {
            char ch = code.here();
            boolean variable = ch == '$' && (code.ahead(1) == '{' || Cursor.isNameStart(code.ahead(1)));
            if (ch == '"') {
                code.at++;
                break;
            }
            if (!variable && (ch != '\\' || code.ahead(1) == '\n')) {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            if (variable) {
                variable();
            } else {
                escape();
            }
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
    }

    final void variable() {
        int from = code.at++;
        if (code.here() == '"' && traits.has("$\"")) {
            code.at--;
            code.take(1, TokenKind.STRING);
            string();
            return;
        }
        if (code.here() == '{' && traits.has("{}")) {
            braces();
        } else {
            code.name();
        }
        code.token(dollar ? TokenKind.VARIABLE : TokenKind.PLAIN, from);
    }

    private void braces() {
        int open = 0;
        do {
            open += code.here() == '{' ? 1 : code.here() == '}' ? -1 : 0;
            code.at++;
        } while (code.more() && open > 0 && code.here() != '\n');
    }

    final void character() {
        boolean lifetime = traits.has("r!")
                && Cursor.isNameStart(code.ahead(1))
                && code.ahead(2) != '\''
                && !Character.isSurrogate(code.ahead(1));
        if (lifetime) {
            int from = code.at++;
            code.name();
            code.token(TokenKind.TYPE, from);
        } else {
            quoted('\'', false, TokenKind.STRING);
        }
    }

    final void backquoted() {
        if (traits.has("`")) {
            raw(1, "`", TokenKind.STRING);
        } else {
            code.at++;
        }
    }

    final void at() {
        int from = code.at++;
        if (code.here() == '"' && traits.has("@\"")) {
            code.at--;
            raw(2, "\"", TokenKind.STRING);
            return;
        }
        while (code.here() == '.' || Cursor.isName(code.here()) || code.here() == ':' && code.before() != ':') {
            code.at++;
        }
        code.token(code.is(from, code.at, "@interface") ? TokenKind.KEYWORD : TokenKind.ATTRIBUTE, from);
    }
}

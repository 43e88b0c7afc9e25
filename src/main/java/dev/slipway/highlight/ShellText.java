package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** What may stand within a word of a shell: quotes, escapes, variables, substitutions. */
abstract class ShellText extends Scanner {
    private static final int BACKTICK = '`';

    ShellText(Cursor code) {
        super(code);
    }

    abstract boolean endsWord(char ch);

    /** A command in a word, from its opening {@code $(} or backtick; false where this text has none. */
    abstract boolean substitution(int opening, char close);

    /** Whether a backslash takes the next character's meaning away. */
    boolean escapes() {
        return true;
    }

    /** The rest of a word. */
    final void rest(TokenKind kind) {
        int from = code.at;
        while (code.more()) {
            char ch = code.here();
            if (endsWord(ch)) {
                break;
            }
            if (!isSpecial(ch)) {
                code.at++;
                continue;
            }
            code.token(kind, from);
            if (lineGoesOn()) {
                return;
            }
            special(ch, kind);
            from = code.at;
        }
        code.token(kind, from);
    }

    /** Whether a character begins something within a word. */
    static boolean isSpecial(char ch) {
        return switch (ch) {
            case '\'', '"', '$', '\\', '`' -> true;
            default -> false;
        };
    }

    boolean lineGoesOn() {
        return code.here() == '\\' && (code.ahead(1) == '\n' || code.ahead(1) == '\r' && code.ahead(2) == '\n');
    }

    private void special(char ch, TokenKind kind) {
        switch (ch) {
            case '\'' -> raw(1, "'", TokenKind.STRING);
            case '"' -> doubleQuoted();
            case '$' -> dollar(kind);
            case '\\' -> code.take(escapes() ? 2 : 1, escapes() ? TokenKind.ESCAPE : kind);
            default -> backtick(kind);
        }
    }

    private void backtick(TokenKind kind) {
        if (!substitution(1, (char) BACKTICK)) {
            code.take(1, kind);
        }
    }

    final void doubleQuoted() {
        int from = code.at++;
        while (code.more()) {
            char ch = code.here();
            if (ch == '"') {
                code.at++;
                break;
            }
            if (ch != '$' && ch != '\\' && ch != '`') {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            inQuotes(ch);
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
    }

    private void inQuotes(char ch) {
        switch (ch) {
            case '$' -> dollar(TokenKind.STRING);
            case '`' -> backtick(TokenKind.STRING);
            default -> {
                if (lineGoesOn()) {
                    code.take(1, TokenKind.PUNCTUATION);
                } else {
                    code.take(2, "$`\"\\".indexOf(code.ahead(1)) < 0 ? TokenKind.STRING : TokenKind.ESCAPE);
                }
            }
        }
    }

    /** What a dollar sign begins; {@code kind} where it begins nothing. */
    final void dollar(TokenKind kind) {
        int from = code.at;
        char next = code.ahead(1);
        if (next == '(') {
            parenthesis(kind);
            return;
        }
        if (next == '\'' && kind != TokenKind.STRING) {
            code.take(1, TokenKind.STRING);
            quoted('\'', true, TokenKind.STRING);
            return;
        }
        code.at++;
        if (next == '{') {
            braces();
        } else if (Cursor.isNameStart(next) && next < 128) {
            asciiName();
        } else if (Cursor.isDigit(next) || next != 0 && "@*#?$!-".indexOf(next) >= 0) {
            code.at++;
        } else {
            code.token(kind, from);
            return;
        }
        code.token(TokenKind.VARIABLE, from);
    }

    private void asciiName() {
        while (code.here() < 128 && Cursor.isName(code.here())) {
            code.at++;
        }
    }

    private void parenthesis(TokenKind kind) {
        if (code.ahead(2) == '(') {
            arithmetic(3);
        } else if (!substitution(2, ')')) {
            code.take(2, kind);
        }
    }

    private void braces() {
        int open = 0;
        while (code.more() && code.here() != '\n') {
            char ch = code.here();
            code.at += ch == '\\' && code.ahead(1) != '\n' ? 2 : 1;
            open += ch == '{' ? 1 : ch == '}' ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    /** {@code $((1 << 2))} or {@code ((i++))}. */
    final void arithmetic(int opening) {
        code.take(opening, TokenKind.OPERATOR);
        int open = 2;
        while (code.more() && open > 0) {
            char ch = code.here();
            if (Cursor.isDigit(ch)) {
                number();
            } else if (Cursor.isNameStart(ch)) {
                int from = code.at;
                code.name();
                code.token(TokenKind.VARIABLE, from);
            } else if (ch == '$' && code.ahead(1) != '(') {
                dollar(TokenKind.OPERATOR);
            } else {
                open += ch == '(' ? 1 : ch == ')' ? -1 : 0;
                code.take(1, Cursor.isBlank(ch) || ch == '\n' ? TokenKind.PLAIN : TokenKind.OPERATOR);
            }
        }
    }

    /** The lines of a here-document and the line that ends it, from the beginning of the first. */
    final void hereDocument(HereDocument document) {
        int body = document.bodyEnd(code, code.at);
        int from = code.at;
        while (code.at < body) {
            char ch = code.here();
            if (document.quoted() || ch != '$' && ch != '`' && ch != '\\') {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            if (ch == '$' && code.ahead(1) != '(') {
                dollar(TokenKind.STRING);
            } else {
                boolean escape = ch == '\\' && "$`\\".indexOf(code.ahead(1)) >= 0;
                code.take(escape ? 2 : 1, escape ? TokenKind.ESCAPE : TokenKind.STRING);
            }
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
        if (code.at < code.end) {
            code.line(TokenKind.KEYWORD);
        }
    }
}

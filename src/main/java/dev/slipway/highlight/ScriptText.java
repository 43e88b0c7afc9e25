package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** What stands in scripts and is text: templates and elements of JSX, both with code in braces. */
abstract class ScriptText extends Scanner {
    private int depth;

    /** Whether a slash divides here, rather than begins a regular expression. */
    boolean value;

    ScriptText(Cursor code) {
        super(code);
    }

    /** Code to the end, or to the brace that closes what the caller opened. */
    abstract void statements(boolean inBraces);

    final boolean mayNest() {
        return depth < DEEPEST;
    }

    final void template() {
        int from = code.at++;
        while (code.more() && code.here() != '`') {
            char ch = code.here();
            boolean inserted = ch == '$' && code.ahead(1) == '{' && depth < DEEPEST;
            if (!inserted && (ch != '\\' || code.ahead(1) == '\n')) {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            if (inserted) {
                inserted(2);
            } else {
                escape();
            }
            from = code.at;
        }
        code.at++;
        code.token(TokenKind.STRING, from);
        value = true;
    }

    /** Code between braces within text. */
    private void inserted(int opening) {
        code.take(opening, TokenKind.PUNCTUATION);
        depth++;
        value = false;
        statements(true);
        depth--;
        code.take(code.more() ? 1 : 0, TokenKind.PUNCTUATION);
    }

    /** An element with its children, from its {@code <}; a loop over tags, so that depth of elements costs no stack. */
    final void element() {
        int open = 0;
        do {
            if (code.here() == '<' && (Cursor.isNameStart(code.ahead(1)) || "/>".indexOf(code.ahead(1)) >= 0)) {
                open += tag();
            } else if (code.here() == '{') {
                inserted(1);
            } else {
                code.at++;
            }
        } while (code.more() && open > 0);
    }

    /** Passes a tag: 1 where it opens an element, -1 where it closes one, 0 where it does both. */
    private int tag() {
        boolean closing = code.ahead(1) == '/';
        code.take(closing ? 2 : 1, TokenKind.PUNCTUATION);
        int from = code.at;
        while (Cursor.isName(code.here()) || code.here() == '.' || code.here() == '-') {
            code.at++;
        }
        code.token(TokenKind.TAG, from);
        while (code.more() && code.here() != '>' && !code.sees("/>")) {
            attribute();
        }
        boolean empty = code.here() == '/';
        code.take(Math.min(empty ? 2 : 1, code.end - code.at), TokenKind.PUNCTUATION);
        return empty ? 0 : closing ? -1 : 1;
    }

    private void attribute() {
        char ch = code.here();
        int from = code.at;
        if (ch == '{') {
            inserted(1);
        } else if (ch == '"' || ch == '\'') {
            raw(1, ch == '"' ? "\"" : "'", TokenKind.STRING);
        } else if (Cursor.isNameStart(ch)) {
            while (Cursor.isName(code.here()) || code.here() == '-' || code.here() == ':') {
                code.at++;
            }
            code.token(TokenKind.ATTRIBUTE, from);
        } else {
            code.at++;
        }
    }

    /** Whether a name follows that is no parameter of a type, as in {@code <T,>} and {@code <T extends U>}. */
    final boolean isTag() {
        int i = code.at + 1;
        while (i < code.end && i < code.at + 60 && Cursor.isName(code.text[i])) {
            i++;
        }
        boolean bounded = i + 8 < code.end && code.is(i, i + 9, " extends ");
        return i > code.at + 1
                && Cursor.isNameStart(code.ahead(1))
                && !bounded
                && (i >= code.end || code.text[i] != ',');
    }

    final void expression() {
        int from = code.at++;
        boolean set = false;
        while (code.more() && code.here() != '\n' && (set || code.here() != '/')) {
            set = code.here() == '[' || set && code.here() != ']';
            code.at += code.here() == '\\' && code.ahead(1) != '\n' ? 2 : 1;
        }
        code.at += code.here() == '/' ? 1 : 0;
        code.name();
        code.token(TokenKind.STRING, from);
        value = true;
    }
}

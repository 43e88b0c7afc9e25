package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** JavaScript and TypeScript: templates, regular expressions told from divisions, elements of JSX. */
final class Script extends Scanner {
    private static final Words KEYWORDS = Words.of("abstract as async await break case catch class const continue"
            + " debugger declare default delete do else enum export extends finally for from function get if implements"
            + " import in instanceof interface is keyof let namespace new of package private protected public readonly"
            + " return satisfies set static super switch this throw try type typeof using var void while with yield"
            + " true false null undefined NaN Infinity");
    private static final Words SOFT = Words.of("abstract as async declare from get implements interface is keyof"
            + " namespace of package private protected public readonly satisfies set static type using");
    private static final Words TYPES =
            Words.of("any bigint boolean never number object string symbol unknown");
    private static final Words VALUES = Words.of("this super true false null undefined NaN Infinity");

    private final boolean elements;
    private int depth;

    /** Whether a slash divides here, rather than begins a regular expression. */
    private boolean value;

    private boolean question;

    Script(Cursor code, boolean elements) {
        super(code);
        this.elements = elements;
    }

    @Override
    void scan() {
        if (code.sees("#!")) {
            code.line(TokenKind.COMMENT);
        }
        statements(false);
    }

    /** Code to the end, or to the brace that closes what the caller opened. */
    private void statements(boolean inBraces) {
        int open = 0;
        while (code.more()) {
            char ch = code.here();
            if (ch == '}' && open == 0 && inBraces) {
                return;
            }
            open += ch == '{' ? 1 : ch == '}' && open > 0 ? -1 : 0;
            if (Cursor.isNameStart(ch) || ch == '$') {
                word();
            } else if (Cursor.isDigit(ch)) {
                number();
                value = true;
            } else {
                sign(ch);
            }
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case ' ', '\n', '\t', '\r' -> code.at++;
            case '"', '\'' -> {
                quoted(ch, false, TokenKind.STRING);
                value = true;
            }
            case '`' -> template();
            case '/' -> slash();
            case '<' -> angle();
            case ')', ']', '}' -> plain(true);
            case '(', '[', '{', ',', ';', '.' -> plain(false);
            case '@' -> decorator();
            case '#' -> plain(false);
            default -> operator(ch);
        }
    }

    private void plain(boolean then) {
        code.at++;
        value = then;
        question = false;
    }

    private void operator(char ch) {
        boolean step = (ch == '+' || ch == '-') && code.ahead(1) == ch;
        code.take(step ? 2 : 1, "+-*/%=<>!&|^~?:".indexOf(ch) < 0 ? TokenKind.PLAIN : TokenKind.OPERATOR);
        value &= step;
        question = ch == '?';
    }

    private void decorator() {
        int from = code.at++;
        code.name();
        code.token(TokenKind.ATTRIBUTE, from);
        value = true;
    }

    private void word() {
        int from = code.at;
        boolean member = from > 0 && code.text[from - 1] == '.' && (from < 2 || code.text[from - 2] != '.');
        while (Cursor.isName(code.here()) || code.here() == '$') {
            code.at++;
        }
        TokenKind kind = member ? member() : kind(from);
        code.token(kind, from);
        question = false;
        value = kind != TokenKind.KEYWORD || VALUES.has(code, from, code.at);
    }

    private TokenKind member() {
        return code.here() == '(' ? TokenKind.FUNCTION : TokenKind.PLAIN;
    }

    private TokenKind kind(int from) {
        int to = code.at;
        int i = to;
        while (i < code.end && i < to + 20 && code.text[i] == ' ') {
            i++;
        }
        char next = i < code.end ? code.text[i] : 0;
        if (KEYWORDS.has(code, from, to)) {
            boolean name = next == ':' || next == '=' || next == ',' || next == ')' || next == '.' || next == ';';
            boolean call = next == '(' && !code.is(from, to, "async") && !code.is(from, to, "of");
            if (!SOFT.has(code, from, to) || !name && !call) {
                return TokenKind.KEYWORD;
            }
        }
        if (next == ':' && !value && !question) {
            return TokenKind.PROPERTY;
        }
        if (TYPES.has(code, from, to) && next != '.' && next != '(' && next != ':') {
            return TokenKind.TYPE;
        }
        boolean type = Cursor.isUpper(code.text[from]) && (to - from == 1 || lower(from, to));
        return next == '(' && i == to ? TokenKind.FUNCTION : type ? TokenKind.TYPE : TokenKind.PLAIN;
    }

    private boolean lower(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(code.text[i])) {
                return true;
            }
        }
        return false;
    }

    private void slash() {
        if (code.ahead(1) == '/') {
            code.line(TokenKind.COMMENT);
        } else if (code.ahead(1) == '*') {
            raw(2, "*/", TokenKind.COMMENT);
        } else if (value) {
            operator('/');
        } else {
            expression();
        }
    }

    private void expression() {
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

    private void template() {
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

    private void angle() {
        char next = code.ahead(1);
        boolean element = elements && !value && (isTag() || next == '>') && depth < DEEPEST;
        if (element) {
            element();
            value = true;
        } else {
            operator('<');
        }
    }

    /** Whether a name follows that is no parameter of a type, as in {@code <T,>} and {@code <T extends U>}. */
    private boolean isTag() {
        int i = code.at + 1;
        while (i < code.end && i < code.at + 60 && Cursor.isName(code.text[i])) {
            i++;
        }
        boolean bounded = i + 8 < code.end && code.is(i, i + 9, " extends ");
        return i > code.at + 1 && Cursor.isNameStart(code.ahead(1)) && !bounded && (i >= code.end || code.text[i] != ',');
    }

    /** An element with its children, from its {@code <}; a loop over tags, so that depth of elements costs no stack. */
    private void element() {
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
}

package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** JavaScript and TypeScript: templates, regular expressions told from divisions, elements of JSX. */
final class Script extends ScriptText {
    private static final Words KEYWORDS = Words.of("abstract as async await break case catch class const continue"
            + " debugger declare default delete do else enum export extends finally for from function get if implements"
            + " import in instanceof interface is keyof let namespace new of package private protected public readonly"
            + " return satisfies set static super switch this throw try type typeof using var void while with yield"
            + " true false null undefined NaN Infinity");
    private static final Words SOFT = Words.of("abstract as async declare from get implements interface is keyof"
            + " namespace of package private protected public readonly satisfies set static type using");
    private static final Words TYPES = Words.of("any bigint boolean never number object string symbol unknown");
    private static final Words VALUES = Words.of("this super true false null undefined NaN Infinity");

    private final boolean elements;
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

    @Override
    void statements(boolean inBraces) {
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

    private void angle() {
        char next = code.ahead(1);
        boolean element = elements && !value && (isTag() || next == '>') && mayNest();
        if (element) {
            element();
            value = true;
        } else {
            operator('<');
        }
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** YAML: keys told from values, block scalars by their indentation, {@code ${NAME}} in values as Compose reads it. */
final class Yaml extends YamlText {
    private static final Words CONSTANTS = Words.of("true false null yes no on off ~ True False Null TRUE FALSE NULL");

    /** How many brackets are open. */
    private int flow;

    private int line;

    /** The column of the last dash or key of the line, or -1: a block scalar stands further in. */
    private int parent;

    Yaml(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            lineBegin();
            while (code.more() && code.here() != '\n') {
                node();
            }
            code.at += code.more() ? 1 : 0;
        }
    }

    private void lineBegin() {
        line = code.at;
        parent = -1;
        if (flow == 0 && (code.sees("---") || code.sees("...")) && !Cursor.isName(code.ahead(3))) {
            code.take(3, TokenKind.PUNCTUATION);
        } else if (code.here() == '%') {
            code.line(TokenKind.KEYWORD);
        }
        code.blanks();
    }

    private void node() {
        char ch = code.here();
        boolean parted = isGap(code.ahead(1));
        switch (ch) {
            case ' ', '\t', '\r' -> code.at++;
            case '#' -> comment();
            case '"', '\'' -> quotedScalar(ch);
            case '&', '*' -> anchor(parted);
            case '!' -> tag();
            case '|', '>' -> blockScalar();
            case '{', '[' -> bracket(1);
            case '}', ']' -> bracket(-1);
            case ',' -> comma();
            case '-', '?', ':' -> indicator(parted);
            default -> plainScalar();
        }
    }

    private void comment() {
        if (code.at == 0 || isGap(code.before())) {
            code.line(TokenKind.COMMENT);
        } else {
            plainScalar();
        }
    }

    private void indicator(boolean parted) {
        char ch = code.here();
        if (!parted && !(ch == ':' && flow > 0)) {
            plainScalar();
            return;
        }
        parent = ch == '-' ? code.at - line : parent;
        code.take(1, ch == ':' ? TokenKind.PLAIN : TokenKind.PUNCTUATION);
    }

    private void comma() {
        if (flow > 0) {
            code.at++;
        } else {
            plainScalar();
        }
    }

    private void bracket(int step) {
        if (step < 0 && flow == 0) {
            plainScalar();
            return;
        }
        flow += step;
        code.at++;
    }

    private void anchor(boolean parted) {
        if (parted) {
            plainScalar();
            return;
        }
        int from = code.at;
        while (code.more() && !isGap(code.here()) && "[]{},".indexOf(code.here()) < 0) {
            code.at++;
        }
        code.token(TokenKind.VARIABLE, from);
    }

    private void tag() {
        int from = code.at;
        while (code.more() && !isGap(code.here()) && (flow == 0 || "[]{},".indexOf(code.here()) < 0)) {
            code.at++;
        }
        code.token(TokenKind.TYPE, from);
    }

    private void quotedScalar(char quote) {
        int from = code.at++;
        int lines = 0;
        while (code.more() && code.here() != quote) {
            lines += code.here() == '\n' ? 1 : 0;
            code.at += code.here() == '\\' && quote == '"' && code.ahead(1) != '\n' ? 2 : 1;
        }
        code.at = Math.min(code.at + 1, code.end);
        int to = code.at;
        boolean key = lines == 0 && isKey(to);
        parent = key ? from - line : parent;
        code.at = from;
        interpolated(to, key ? TokenKind.PROPERTY : TokenKind.STRING, quote == '"');
    }

    private boolean isKey(int from) {
        int i = from;
        while (i < code.end && i < from + 40 && Cursor.isBlank(code.text[i])) {
            i++;
        }
        boolean colon = i < code.end && code.text[i] == ':';
        return colon && (flow > 0 || i + 1 >= code.end || isGap(code.text[i + 1]));
    }

    private void plainScalar() {
        int from = code.at;
        int to = plainEnd();
        code.at = from;
        if (to == from) {
            code.at++;
        } else if (isKey(to)) {
            parent = from - line;
            interpolated(to, code.is(from, to, "<<") ? TokenKind.KEYWORD : TokenKind.PROPERTY, false);
        } else if (CONSTANTS.has(code, from, to)) {
            code.take(to - from, TokenKind.KEYWORD);
        } else {
            interpolated(to, isNumber(from, to) ? TokenKind.NUMBER : TokenKind.STRING, false);
        }
    }

    private int plainEnd() {
        int last = code.at;
        while (code.more() && code.here() != '\n') {
            char ch = code.here();
            if (ch == ':' && (isGap(code.ahead(1)) || flow > 0 && ",[]{}".indexOf(code.ahead(1)) >= 0)
                    || ch == '#' && code.at > last
                    || flow > 0 && ",[]{}".indexOf(ch) >= 0) {
                break;
            }
            if (ch == '$' && code.ahead(1) == '{') {
                skipBraces();
                last = code.at;
                continue;
            }
            code.at++;
            last = Cursor.isBlank(ch) ? last : code.at;
        }
        return last;
    }

    private void blockScalar() {
        if (flow > 0 || !isHeader()) {
            plainScalar();
            return;
        }
        int from = code.at;
        while (code.more() && !isGap(code.here())) {
            code.at++;
        }
        code.token(TokenKind.PUNCTUATION, from);
        code.blanks();
        if (code.here() == '#') {
            code.line(TokenKind.COMMENT);
        }
        int to = blockEnd(parent);
        interpolated(to, TokenKind.STRING, false);
    }

    private boolean isHeader() {
        int i = code.at + 1;
        while (i < code.end && i < code.at + 4 && ("+-".indexOf(code.text[i]) >= 0 || Cursor.isDigit(code.text[i]))) {
            i++;
        }
        return i >= code.end || isGap(code.text[i]);
    }
}

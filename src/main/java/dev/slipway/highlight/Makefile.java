package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/** Makefiles: rules, variables, recipes as the shell reads them. */
final class Makefile extends Scanner {
    private static final Words DIRECTIVES = Words.of("define else endef endif export ifdef ifeq ifndef ifneq include"
            + " override private sinclude undefine unexport vpath -include");

    Makefile(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            if (code.here() == '\t') {
                recipe();
            } else {
                line();
            }
            code.at += code.here() == '\n' ? 1 : 0;
        }
    }

    private int logicalEnd() {
        int end = code.lineEnd();
        while (end < code.end && end > code.at && code.text[end - 1] == '\\') {
            end = code.lineEnd(end + 1);
        }
        return end;
    }

    /** Variables of make are cut out: what is left is the shell's. */
    private void recipe() {
        int end = logicalEnd();
        Splice splice = new Splice(code);
        int i = code.at + 1;
        splice.cut(i, TokenKind.PLAIN);
        while (i < end && (code.text[i] == '@' || code.text[i] == '-' || code.text[i] == '+')) {
            splice.cut(++i, TokenKind.OPERATOR);
        }
        while (i < end) {
            if (code.text[i] != '$' || i + 1 == end) {
                i++;
                continue;
            }
            if (code.text[i + 1] == '$') {
                splice.keep(i);
                splice.cut(i + 1, TokenKind.ESCAPE);
                i += 2;
                continue;
            }
            splice.keep(i);
            i = reference(i, end);
            splice.cut(i, TokenKind.VARIABLE);
        }
        splice.keep(end);
        splice.scan("shell");
    }

    /** The end of {@code $(NAME)}, <code>${NAME}</code>, {@code $@}. */
    private int reference(int from, int end) {
        char first = code.text[from + 1];
        if (first != '(' && first != '{') {
            return from + 2;
        }
        char close = first == '(' ? ')' : '}';
        int open = 0;
        for (int i = from + 1; i < end; i++) {
            open += code.text[i] == first ? 1 : code.text[i] == close ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return end;
    }

    private void line() {
        code.blanks();
        int from = code.at;
        while (code.more() && (Cursor.isName(code.here()) || "-./%".indexOf(code.here()) >= 0)) {
            code.at++;
        }
        if (DIRECTIVES.has(code, from, code.at)) {
            code.token(TokenKind.KEYWORD, from);
            text(logicalEnd());
            return;
        }
        int word = code.at;
        code.at = from;
        int end = logicalEnd();
        int sign = from;
        while (sign < end && ":=?+!#".indexOf(code.text[sign]) < 0) {
            sign = code.text[sign] == '$' && sign + 1 < end ? reference(sign, end) : sign + 1;
        }
        boolean signs = sign < end && code.text[sign] != '#';
        boolean rule = signs && code.text[sign] == ':' && (sign + 1 >= end || code.text[sign + 1] != '=');
        if (signs) {
            name(sign, word, rule);
        }
        text(end);
    }

    private void name(int sign, int word, boolean rule) {
        int from = code.at;
        TokenKind kind = !rule ? TokenKind.VARIABLE : code.here() == '.' ? TokenKind.KEYWORD : TokenKind.FUNCTION;
        if (word > from) {
            code.take(word - from, kind);
        }
        text(sign);
        int signs = sign;
        while (signs < code.end && ":=?+!".indexOf(code.text[signs]) >= 0) {
            signs++;
        }
        code.take(signs - code.at, TokenKind.OPERATOR);
    }

    private void text(int end) {
        while (code.at < end) {
            char ch = code.here();
            if (ch == '#') {
                int from = code.at;
                code.at = end;
                code.token(TokenKind.COMMENT, from);
            } else if (ch == '$' && code.at + 1 < end) {
                code.take(reference(code.at, end) - code.at, TokenKind.VARIABLE);
            } else {
                code.at++;
            }
        }
    }
}

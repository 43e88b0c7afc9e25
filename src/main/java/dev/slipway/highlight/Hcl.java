package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;
import java.util.Optional;

/** HCL, the language of Terraform and of {@code docker buildx bake}. */
final class Hcl extends Scanner {
    private static final Words CONSTANTS = Words.of("true false null");
    private static final Words KEYWORDS = Words.of("for in if else endif endfor");
    private static final Words TYPES = Words.of("string number bool list map set object tuple any");

    Hcl(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        while (code.more()) {
            char ch = code.here();
            if (Cursor.isNameStart(ch)) {
                word();
            } else if (Cursor.isDigit(ch)) {
                number();
            } else {
                sign(ch);
            }
        }
    }

    private void sign(char ch) {
        switch (ch) {
            case '#' -> code.line(TokenKind.COMMENT);
            case '"' -> string();
            case '/' -> slash();
            case '<' -> angle();
            case '=', '>', '!', '?', ':', '&', '|', '+', '-', '*', '%' -> code.take(1, TokenKind.OPERATOR);
            default -> code.at++;
        }
    }

    private void slash() {
        if (code.ahead(1) == '/') {
            code.line(TokenKind.COMMENT);
        } else if (code.ahead(1) == '*') {
            raw(2, "*/", TokenKind.COMMENT);
        } else {
            code.take(1, TokenKind.OPERATOR);
        }
    }

    private void angle() {
        Optional<HereDocument> document = code.sees("<<") ? HereDocument.at(code, code.at) : Optional.empty();
        if (document.isEmpty()) {
            code.take(1, TokenKind.OPERATOR);
            return;
        }
        code.take(document.get().end() - code.at, TokenKind.KEYWORD);
        code.at = code.lineEnd();
        text(bodyEnd(document.get().word()));
        code.blanks();
        code.line(TokenKind.KEYWORD);
    }

    /** The line that ends a document may be indented by blanks. */
    private int bodyEnd(String word) {
        int line = Math.min(code.at + 1, code.end);
        while (line < code.end) {
            int end = code.lineEnd(line);
            int begin = line;
            while (begin < end && Cursor.isBlank(code.text[begin])) {
                begin++;
            }
            if (code.is(begin, end, word)) {
                return line;
            }
            line = end + 1;
        }
        return code.end;
    }

    private void string() {
        int end = code.at + 1;
        int open = 0;
        while (end < code.end && code.text[end] != '\n' && (code.text[end] != '"' || open > 0)) {
            boolean inserts = code.text[end] == '{' && (code.text[end - 1] == '$' || code.text[end - 1] == '%');
            open += inserts ? 1 : code.text[end] == '}' && open > 0 ? -1 : 0;
            end += code.text[end] == '\\' ? 2 : 1;
        }
        end = Math.min(end, code.end);
        boolean closed = end < code.end && code.text[end] == '"';
        text(closed ? end + 1 : end);
    }

    /** Text with what <code>${…}</code> inserts. */
    private void text(int end) {
        int from = code.at;
        while (code.at < end) {
            boolean inserts = (code.here() == '$' || code.here() == '%') && code.ahead(1) == '{';
            if (!inserts) {
                code.at++;
                continue;
            }
            code.token(TokenKind.STRING, from);
            from = code.at;
            int open = 0;
            do {
                code.at++;
                open += code.here() == '{' ? 1 : code.here() == '}' ? -1 : 0;
            } while (code.at < end && open > 0);
            code.at = Math.min(code.at + 1, end);
            code.token(TokenKind.VARIABLE, from);
            from = code.at;
        }
        code.token(TokenKind.STRING, from);
    }

    private void word() {
        int from = code.at;
        boolean first = beginsLine();
        boolean member = code.before() == '.';
        while (Cursor.isName(code.here()) || code.here() == '-') {
            code.at++;
        }
        code.token(kind(from, first, member), from);
    }

    private TokenKind kind(int from, boolean first, boolean member) {
        int to = code.at;
        int i = to;
        while (i < code.end && i < to + 80 && Cursor.isBlank(code.text[i])) {
            i++;
        }
        char next = i < code.end ? code.text[i] : 0;
        boolean equals = next == '=' && (i + 1 >= code.end || code.text[i + 1] != '=');
        if (equals) {
            return TokenKind.PROPERTY;
        }
        if (first && (next == '{' || next == '"')) {
            return TokenKind.KEYWORD;
        }
        if (!member && (CONSTANTS.has(code, from, to) || KEYWORDS.has(code, from, to))) {
            return TokenKind.KEYWORD;
        }
        boolean type = !member && TYPES.has(code, from, to);
        return next == '(' && !type ? TokenKind.FUNCTION : type ? TokenKind.TYPE : TokenKind.PLAIN;
    }

    private boolean beginsLine() {
        int i = code.at - 1;
        while (i >= 0 && i > code.at - 80 && Cursor.isBlank(code.text[i])) {
            i--;
        }
        return i < 0 || code.text[i] == '\n';
    }
}

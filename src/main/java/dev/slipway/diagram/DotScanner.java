package dev.slipway.diagram;

import dev.slipway.diagram.Token.Kind;
import dev.slipway.site.Span;

/** Reads the tokens of DOT one by one (graphviz.org/doc/info/lang.html). */
final class DotScanner {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    DotScanner(String text) {
        this.text = text;
    }

    Token next() {
        skipBlanks();
        int start = at;
        int startLine = line;
        int column = at - lineStart + 1;
        if (at >= text.length()) {
            return new Token(Kind.END, "", false, new Span(line, column, 1));
        }
        char c = text.charAt(at);
        if (c == '"') {
            return quoted(new Span(startLine, column, 1));
        }
        Kind kind = mark(c);
        String shown = text.substring(start, at);
        return new Token(kind, shown, false, new Span(startLine, column, Math.max(1, at - start)));
    }

    private Kind mark(char c) {
        if (isNumber()) {
            at++;
            skipWord();
            return Kind.WORD;
        }
        if (c == '-' && peek(1) == '>' || c == '-' && peek(1) == '-') {
            at += 2;
            return text.charAt(at - 1) == '>' ? Kind.ARROW : Kind.LINE;
        }
        if (isWord(c)) {
            skipWord();
            return Kind.WORD;
        }
        at += Character.charCount(text.codePointAt(at));
        return switch (c) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '[' -> Kind.OPEN_LIST;
            case ']' -> Kind.CLOSE_LIST;
            case '=' -> Kind.EQUALS;
            case ';' -> Kind.SEMICOLON;
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case '+' -> Kind.PLUS;
            default -> Kind.BAD;
        };
    }

    /** Whether a number begins here: digits, a point or a minus before one. */
    private boolean isNumber() {
        char c = text.charAt(at);
        boolean signed = c == '-' || c == '.';
        return signed && (isDigit(peek(1)) || c == '-' && peek(1) == '.' && isDigit(peek(2)));
    }

    private void skipWord() {
        while (at < text.length() && (isWord(text.charAt(at)) || text.charAt(at) == '.' && isDigit(peek(1)))) {
            at++;
        }
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c) || c >= 0x80;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private Token quoted(Span start) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\n') {
                newLine();
            }
            if (c == '\\' && at < text.length()) {
                escape(value);
            } else if (c != '\r') {
                value.append(c);
            }
        }
        if (at >= text.length()) {
            return new Token(Kind.BAD, "\"", true, start);
        }
        at++;
        int length = line == start.line() ? at - lineStart + 1 - start.column() : 1;
        return new Token(Kind.WORD, value.toString(), true, new Span(start.line(), start.column(), length));
    }

    /** {@code \n}, and {@code \l} and {@code \r} which also end a line; a backslash before a line end joins the lines. */
    private void escape(StringBuilder value) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n', 'l', 'r' -> value.append('\n');
            case '\n' -> newLine();
            case 't' -> value.append(' ');
            default -> value.append(c);
        }
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                newLine();
            } else if (c <= ' ' || c == '\ufeff') {
                at++;
            } else if (c == '/' && peek(1) == '/' || c == '#' && at == lineStart) {
                skipLine();
            } else if (c == '/' && peek(1) == '*') {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void skipComment() {
        at += 2;
        while (at < text.length() && !(text.charAt(at) == '*' && peek(1) == '/')) {
            if (text.charAt(at++) == '\n') {
                newLine();
            }
        }
        at = Math.min(text.length(), at + 2);
    }

    private void newLine() {
        line++;
        lineStart = at;
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.Highlighter.Tokens;
import dev.slipway.site.body.TokenKind;

/**
 * A place in code that moves forward and hands out what it passes. Whatever a scanner does, the tokens follow each
 * other without a gap and end with the code: what no token claims is plain, neighbours of one kind become one token,
 * and no token ends within a surrogate pair.
 */
final class Cursor {
    final char[] text;
    final int end;

    /** The next character; scanners move it forward. */
    int at;

    private final Tokens tokens;
    private TokenKind kind = TokenKind.PLAIN;
    private int start;
    private int done;

    Cursor(String code, Tokens tokens) {
        this.text = code.toCharArray();
        this.end = text.length;
        this.tokens = tokens;
    }

    boolean more() {
        return at < end;
    }

    /** The next character, or 0 at the end. */
    char here() {
        return at < end ? text[at] : 0;
    }

    /** A character further on, or 0 behind the end. */
    char ahead(int count) {
        return at + count < end ? text[at + count] : 0;
    }

    /** The character just passed, or 0 at the beginning. */
    char before() {
        return at > 0 && at <= end ? text[at - 1] : 0;
    }

    boolean sees(String expected) {
        return at + expected.length() <= end && equal(at, expected);
    }

    boolean is(int from, int to, String expected) {
        return to - from == expected.length() && equal(from, expected);
    }

    private boolean equal(int from, String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (text[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String slice(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Hands out what lies between a place and the cursor. */
    void token(TokenKind of, int from) {
        at = Math.min(at, end);
        if (from > done) {
            run(TokenKind.PLAIN, from);
        }
        if (at > done) {
            run(of, at);
        }
    }

    /** Passes some characters as one token. */
    void take(int count, TokenKind of) {
        int from = at;
        at += count;
        token(of, from);
    }

    /** Passes the rest of the line, its end not included. */
    void line(TokenKind of) {
        int from = at;
        at = lineEnd();
        token(of, from);
    }

    /** The end of this line: its {@code \n}, or the end of the code. */
    int lineEnd() {
        return lineEnd(at);
    }

    int lineEnd(int from) {
        int i = from;
        while (i < end && text[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Passes blanks within the line. */
    void blanks() {
        while (at < end && isBlank(text[at])) {
            at++;
        }
    }

    /** Passes letters, digits, underscores and all that is not ASCII. */
    void name() {
        while (at < end && isName(text[at])) {
            at++;
        }
    }

    void finish() {
        if (end > done) {
            run(TokenKind.PLAIN, end);
        }
        flush();
    }

    private void run(TokenKind next, int to) {
        if (next != kind) {
            flush();
            kind = next;
        }
        boolean inPair = to < end && Character.isLowSurrogate(text[to]) && Character.isHighSurrogate(text[to - 1]);
        done = inPair ? to + 1 : to;
    }

    private void flush() {
        if (done > start) {
            tokens.token(kind, start, done);
            start = done;
        }
    }

    static boolean isBlank(char ch) {
        return ch == ' ' || ch == '\t' || ch == '\r';
    }

    static boolean isDigit(char ch) {
        return ch >= '0' && ch <= '9';
    }

    static boolean isNameStart(char ch) {
        char lower = (char) (ch | 32);
        return lower >= 'a' && lower <= 'z' || ch == '_' || ch >= 128;
    }

    static boolean isName(char ch) {
        return isNameStart(ch) || isDigit(ch);
    }

    static boolean isUpper(char ch) {
        return ch >= 'A' && ch <= 'Z';
    }
}

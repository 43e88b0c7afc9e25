package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;

/** Where the reading of TOML stands, and the steps over what is between its tokens. */
final class TomlCursor {
    final String text;
    final boolean excerpt;
    int at;

    private final Faults faults;

    TomlCursor(String text, boolean excerpt, Faults faults) {
        this.text = text;
        this.excerpt = excerpt;
        this.faults = faults;
        at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here, or {@code \0} at the end of the text. */
    char here() {
        return peek(0);
    }

    char peek(int ahead) {
        int index = at + ahead;
        return index < text.length() ? text.charAt(index) : '\0';
    }

    boolean is(String token) {
        return text.startsWith(token, at);
    }

    void blanks() {
        while (here() == ' ' || here() == '\t') {
            at++;
        }
    }

    /** Whether a line ends here, by {@code \n} or {@code \r\n}. */
    boolean atNewline() {
        return here() == '\n' || here() == '\r' && peek(1) == '\n';
    }

    boolean atLineEnd() {
        return atEnd() || atNewline();
    }

    /** Steps over a comment, if one begins here. */
    void comment() {
        if (here() != '#') {
            return;
        }
        while (!atLineEnd()) {
            control("a comment");
            at++;
        }
    }

    /** Steps over blanks, line ends and comments; tells whether a line ended. */
    boolean gap() {
        boolean ended = false;
        while (true) {
            blanks();
            comment();
            if (atEnd() || !atNewline()) {
                return ended;
            }
            at += here() == '\r' ? 2 : 1;
            ended = true;
        }
    }

    /** Refuses a character that may not stand in comments and texts. (TOML 1.0, Comment) */
    void control(String where) {
        char c = here();
        if (c < ' ' && c != '\t' || c == '\u007F') {
            throw fault(
                    at, at + 1, "a control character stands in " + where, "remove it; a text may have it as \\u0000");
        }
    }

    /** Steps over dots that stand for what is left out, or over a placeholder; tells whether it did. */
    boolean elision() {
        if (!excerpt) {
            return false;
        }
        int end = Elisions.placeholder(text, at);
        end = end > at ? end : Elisions.end(text, at);
        boolean moved = end > at;
        at = end;
        return moved;
    }

    Fault fault(int from, int to, String message, String hint) {
        return new Fault(from, to, message, hint);
    }

    Fault fault(String message, String hint) {
        return fault(at, at + 1, message, hint);
    }

    /** Notes what only TOML 1.1 allows, and reading goes on. */
    void newer(int from, int to, String what) {
        faults.add(
                SyntaxRule.TOML_1_1,
                from,
                to,
                what + " is new in TOML 1.1",
                "what reads TOML 1.0, as many programs do, refuses the file");
    }
}

package dev.slipway.check.syntax;

import dev.slipway.check.command.Closings;

/**
 * Reads a script by the grammar of a shell, as far as what is opened must be closed and what is joined must be there, up
 * to the first fault. (POSIX.1-2024, Shell Command Language, 2.10; Bash's additions)
 */
final class ShellSyntax {
    private enum Position {
        COMMAND,
        ARGUMENT,
        /** Behind a compound command: only redirections and what ends it may follow. */
        COMPOUND
    }

    private final char[] text;
    private final int to;
    private final Faults faults;
    private final ShellDocuments documents;
    private final ShellWords words;
    private final ShellFrames frames;
    private final ShellCompounds compounds;
    private Position position = Position.COMMAND;
    /** Where the operator or name stands that a command must follow, or -1. */
    private int joint = -1;

    private final ShellRedirections redirections;
    private int looks = 50;

    ShellSyntax(char[] text, int to, Faults faults) {
        this(text, to, faults, new ShellDocuments(), 0);
    }

    private ShellSyntax(char[] text, int to, Faults faults, ShellDocuments documents, int depth) {
        this.text = text;
        this.to = to;
        this.faults = faults;
        this.documents = documents;
        frames = new ShellFrames(text, faults);
        words = new ShellWords(text, this, depth);
        redirections = new ShellRedirections(text, this, words, documents);
        compounds = new ShellCompounds(text, this, words, frames);
    }

    int to() {
        return to;
    }

    /** Reads to the end; or, for the one command of a session, to the end of the line that completes it. */
    int read(int from, boolean one) {
        int i = from;
        while (i >= 0 && i < to) {
            boolean line = text[i] == '\n';
            boolean done = one && line && frames.isEmpty() && joint < 0 && documents.isEmpty();
            i = step(i);
            if (done) {
                return i;
            }
        }
        return i < 0 ? i : end();
    }

    /** The offset behind the parenthesis that closes the one at an offset. */
    int nested(int open, int depth) {
        ShellSyntax inner = new ShellSyntax(text, to, faults, documents, depth);
        inner.looks = looks;
        inner.push(ShellOpen.PARENTHESIS, open, 1);
        inner.frames.fill();
        int i = open + 1;
        while (i >= 0 && i < to && !inner.frames.isEmpty()) {
            i = inner.step(i);
        }
        looks = inner.looks;
        return i < 0 || inner.frames.isEmpty() ? i : inner.end();
    }

    private int step(int i) {
        char c = text[i];
        switch (c) {
            case ' ', '\t', '\r', ShellDocuments.NOTHING:
                return i + 1;
            case '\n':
                return newline(i);
            case '#':
                return comment(i);
            case ';', '&', '|':
                return operator(i);
            case '(':
                return parenthesis(i);
            case ')':
                return redirections.isOpen() ? redirections.lost() : close(ShellOpen.PARENTHESIS, i, i + 1);
            case '<', '>':
                return redirections.angle(i);
            default:
                return c == '\\' && i + 1 < to && text[i + 1] == '\n' ? i + 2 : word(i);
        }
    }

    private int newline(int i) {
        if (redirections.isOpen()) {
            return redirections.lost();
        }
        position = position == Position.COMMAND && joint >= 0 ? position : Position.COMMAND;
        return documents.isEmpty() ? i + 1 : documents.skip(text, i + 1, to, faults);
    }

    /** A comment with dots stands for commands that are left out. */
    private int comment(int i) {
        int end = Closings.line(text, i, to);
        String comment = new String(text, i, end - i);
        if (comment.contains("...") || comment.contains("\u2026")) {
            frames.fill();
        }
        return end;
    }

    private int operator(int i) {
        char c = text[i];
        boolean twice = i + 1 < to && text[i + 1] == c;
        if (c == '&' && !twice && i + 1 < to && text[i + 1] == '>') {
            return redirections.redirect(i + 1, i + (i + 2 < to && text[i + 2] == '>' ? 3 : 2));
        }
        if (redirections.isOpen()) {
            return redirections.lost();
        }
        boolean ends = c == ';' && i + 1 < to && (twice || text[i + 1] == '&');
        if (ends && frames.isIn(ShellOpen.CASE) && joint < 0) {
            position = Position.COMMAND;
            return compounds.patterns(twice && i + 2 < to && text[i + 2] == '&' ? i + 3 : i + 2);
        }
        if (position == Position.COMMAND || ends) {
            String sign = new String(text, i, twice ? 2 : 1);
            return fault(
                    i, i + sign.length(), "no command stands before " + sign, "take it away, or write the command");
        }
        position = Position.COMMAND;
        boolean joins = c == '|' || twice;
        joint = joins ? i : -1;
        return i + (twice || c == '|' && i + 1 < to && text[i + 1] == '&' ? 2 : 1);
    }

    private int parenthesis(int i) {
        if (position != Position.COMMAND || redirections.isOpen()) {
            return fault(i, i + 1, "( stands where none belongs", "quote it if it is a part of a text");
        }
        if (i + 1 < to && text[i + 1] == '(') {
            int end = words.arithmetic(i);
            if (end != i) {
                compound();
                return end;
            }
        }
        begin();
        push(ShellOpen.PARENTHESIS, i, 1);
        return i + 1;
    }

    private int word(int i) {
        int end = words.word(i);
        if (end < 0 || end == i) {
            return end < 0 ? end : i + 1;
        }
        if (redirections.take()) {
            return end;
        }
        String word = new String(text, i, end - i);
        return position == Position.ARGUMENT ? end : compounds.word(word, i, end, position == Position.COMPOUND);
    }

    /** Takes a word that is no reserved one. */
    int argument(int i, int end) {
        if (redirections.take()) {
            return end;
        }
        if (position == Position.COMPOUND) {
            return frames.unexpected(i, end);
        }
        begin();
        position = Position.ARGUMENT;
        return end;
    }

    /** A redirection stands where a command may begin: no reserved word can follow it. */
    void redirected() {
        if (position == Position.COMMAND) {
            begin();
            position = Position.ARGUMENT;
        }
    }

    /** A command begins. */
    void begin() {
        joint = -1;
        frames.fill();
    }

    /** A compound command has ended. */
    void compound() {
        begin();
        position = Position.COMPOUND;
    }

    void push(ShellOpen open, int at, int length) {
        frames.push(open, at, length);
        position = Position.COMMAND;
    }

    /** What is awaited goes on here with a command. */
    void await(int at) {
        begin();
        joint = at;
        position = Position.COMMAND;
    }

    boolean isAwaited() {
        return joint >= 0;
    }

    void restart() {
        position = Position.COMMAND;
    }

    /** Closes what is innermost; hands back the end. */
    int close(ShellOpen open, int at, int end) {
        int behind = isAwaited() ? frames.noCommand(at, end) : frames.close(open, at, end);
        compound();
        return behind;
    }

    private int end() {
        if (redirections.isOpen()) {
            return redirections.lost();
        }
        if (joint >= 0) {
            return fault(joint, joint + 1, "the command that must follow is missing", "write it, or end here");
        }
        return documents.isEmpty() ? frames.end(to) : documents.skip(text, to, to, faults);
    }

    int fault(int from, int end, String message, String hint) {
        return faults.add(SyntaxRule.SHELL_SYNTAX, from, end, message, hint);
    }

    /** Whether it may be read again what was read in vain; not often, so that time stays linear. */
    boolean mayLookBack() {
        return looks-- > 0;
    }
}

package dev.slipway.check.command;

import java.util.ArrayList;
import java.util.List;

/**
 * A session at a terminal: prompts, commands and what they print. Only what follows a prompt is a command; where no line
 * has a prompt, the lines that begin with {@code docker} are.
 */
final class ConsoleText {
    /** A quote that is not closed in so many lines is an apostrophe. */
    private static final int MOST_LINES = 200;

    private final char[] text;
    private final List<Script> scripts = new ArrayList<>();
    private boolean prompts;

    private ConsoleText(String text) {
        this.text = text.toCharArray();
    }

    static List<Script> scripts(String text) {
        ConsoleText console = new ConsoleText(text);
        for (int i = 0; i < text.length(); i = console.lineEnd(i) + 1) {
            console.prompts |= console.command(i) > i;
        }
        int i = 0;
        while (i < text.length()) {
            int begin = console.begins(i);
            i = begin < 0 ? console.lineEnd(i) + 1 : console.add(i, begin) + 1;
        }
        return console.scripts;
    }

    private int lineEnd(int from) {
        return Closings.line(text, from, text.length);
    }

    /** Where the command of a line begins, or -1. */
    private int begins(int line) {
        int begin = command(line);
        if (begin > line) {
            return begin;
        }
        int word = indent(line);
        return !prompts && startsWith(word, "docker") ? word : -1;
    }

    private int command(int line) {
        return Prompts.end(text, indent(line), lineEnd(line));
    }

    private int indent(int i) {
        int at = i;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    private boolean startsWith(int at, String word) {
        return at + word.length() <= text.length && new String(text, at, word.length()).equals(word);
    }

    /** Adds the command that begins in a line and the lines that it goes on in; hands back the end of the last. */
    private int add(int line, int begin) {
        Dialect dialect = Prompts.dialect(text, indent(line), begin);
        Unfinished open = new Unfinished(dialect);
        int end = lineEnd(begin);
        int sure = end;
        boolean more = open.after(text, begin, end);
        for (int n = 0; more && n < MOST_LINES && end < text.length && goesOn(end + 1); n++) {
            boolean escaped = open.escaped();
            int next = end + 1;
            blankMark(next);
            end = lineEnd(next);
            more = open.after(text, next, end);
            sure = escaped || !more ? end : sure;
        }
        scripts.add(new Script(text, begin, sure, dialect));
        return sure;
    }

    private boolean goesOn(int line) {
        return isMark(line) || command(line) <= indent(line);
    }

    /** Whether a line begins with the prompt of a command that goes on. */
    private boolean isMark(int line) {
        int at = indent(line);
        return at + 1 < text.length && text[at] == '>' && text[at + 1] == ' ';
    }

    private void blankMark(int line) {
        if (isMark(line)) {
            text[indent(line)] = ' ';
        }
    }
}

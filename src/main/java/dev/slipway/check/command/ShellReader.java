package dev.slipway.check.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Splits a script into its simple commands and these into words, those in substitutions among them. No shell's whole
 * grammar: loops and conditions are words like others. (POSIX.1-2024, Shell Command Language, 2.2 and 2.3)
 */
final class ShellReader {
    /** Substitutions in substitutions are read this deep. */
    private static final int DEEPEST = 8;

    /** A stretch that is read by itself. */
    private record Range(int from, int to, int depth) {}

    private final char[] text;
    private final Dialect dialect;
    private final Deque<Range> ranges = new ArrayDeque<>();
    private final List<List<Word>> commands = new ArrayList<>();
    private final WordBuilder word = new WordBuilder();
    private List<Word> words = new ArrayList<>();
    private HereDocuments documents = new HereDocuments();
    private Range range;
    private boolean redirected;
    /** From here on no such quote is closed. */
    private int unclosedDouble = Integer.MAX_VALUE;

    private int unclosedSingle = Integer.MAX_VALUE;
    private int unclosedBack = Integer.MAX_VALUE;

    private ShellReader(Script script) {
        text = script.text();
        dialect = script.dialect();
        range = new Range(script.from(), script.to(), 0);
        ranges.add(range);
    }

    /** The simple commands of a script, those in substitutions last; assignments and redirections are left in or out. */
    static List<List<Word>> read(Script script) {
        ShellReader reader = new ShellReader(script);
        while (!reader.ranges.isEmpty()) {
            reader.read(reader.ranges.remove());
        }
        return reader.commands;
    }

    private void read(Range next) {
        range = next;
        unclosedDouble = Integer.MAX_VALUE;
        unclosedSingle = Integer.MAX_VALUE;
        unclosedBack = Integer.MAX_VALUE;
        documents = new HereDocuments();
        int i = next.from;
        while (i < next.to) {
            i = step(i);
        }
        endCommand();
    }

    private int step(int i) {
        char c = text[i];
        if (c == dialect.escape && (c != '`' || dialect == Dialect.POWERSHELL)) {
            return escaped(i);
        }
        switch (c) {
            case Script.NOTHING:
                return i + 1;
            case ' ', '\t', '\r':
                endWord(i);
                return i + 1;
            case '\n':
                endCommand(i);
                return documents.isEmpty() ? i + 1 : documents.skip(text, i + 1, range.to);
            case '|', ';', '(', ')':
                endCommand(i);
                return i + 1;
            case '&':
                return ampersand(i);
            case '#':
                return word.isOpen() ? append(i) : Closings.line(text, i, range.to);
            case '<', '>':
                return angle(i);
            case '[', '{':
                return bracket(i);
            case '\'':
                return single(i);
            case '"':
                return doubled(i);
            case '`':
                return backquoted(i);
            case '$':
                return dollar(i);
            default:
                return append(i);
        }
    }

    private int append(int i) {
        word.append(i, text[i]);
        return i + 1;
    }

    private int escaped(int i) {
        if (i + 1 >= range.to) {
            return i + 1;
        }
        if (text[i + 1] != '\n') {
            word.append(i, text[i + 1]);
        }
        return i + 2;
    }

    private int ampersand(int i) {
        boolean both = i + 1 < range.to && text[i + 1] == '>';
        if (both) {
            endWord(i);
        } else {
            endCommand(i);
        }
        return i + 1;
    }

    private int angle(int i) {
        char c = text[i];
        int close = c == '<' ? Closings.placeholder(text, i, range.to) : -1;
        if (close > 0) {
            return schematic(i, close);
        }
        boolean twice = i + 1 < range.to && text[i + 1] == c;
        boolean thrice = twice && i + 2 < range.to && text[i + 2] == c;
        word.dropNumber();
        endWord(i);
        if (c == '<' && twice && !thrice && dialect == Dialect.POSIX) {
            return documents.announce(text, i + 2, range.to);
        }
        int next = i + (thrice ? 3 : twice ? 2 : 1);
        boolean copied = next < range.to && text[next] == '&';
        redirected = true;
        return copied || next < range.to && text[next] == '|' ? next + 1 : next;
    }

    private int bracket(int i) {
        boolean inside = word.isOpen() && text[i] == '{';
        int close = inside ? -1 : Closings.placeholder(text, i, range.to);
        return close < 0 ? append(i) : schematic(i, close);
    }

    private int schematic(int i, int close) {
        for (int k = i; k <= close; k++) {
            word.append(k, text[k]);
        }
        word.schematic();
        return close + 1;
    }

    private int single(int i) {
        int close = i >= unclosedSingle ? -1 : Closings.plain(text, i + 1, range.to, '\'');
        if (close < 0) {
            unclosedSingle = Math.min(unclosedSingle, i);
            return append(i);
        }
        word.quote(i);
        word.appendAll(text, i + 1, close);
        return close + 1;
    }

    private int doubled(int i) {
        int close = i >= unclosedDouble ? -1 : Closings.quote(text, i + 1, range.to, '"', dialect.escape);
        if (close < 0) {
            unclosedDouble = Math.min(unclosedDouble, i);
            return append(i);
        }
        word.quote(i);
        int k = i + 1;
        while (k < close) {
            boolean back = text[k] == '`' && dialect != Dialect.POWERSHELL;
            k = text[k] == dialect.escape ? escaped(k) : text[k] == '$' ? dollar(k) : back ? backquoted(k) : append(k);
        }
        return Math.max(k, close + 1);
    }

    private int backquoted(int i) {
        int close = i >= unclosedBack ? -1 : Closings.quote(text, i + 1, range.to, '`', dialect.escape);
        if (close < 0) {
            unclosedBack = Math.min(unclosedBack, i);
            return append(i);
        }
        substitute(i, i + 1, close);
        return close + 1;
    }

    private int dollar(int i) {
        char next = i + 1 < range.to ? text[i + 1] : ' ';
        if (next == '(') {
            int close = Closings.parenthesis(text, i + 2, range.to, dialect.escape);
            substitute(i, i + 2, close);
            return Math.min(range.to, close + 1);
        }
        int close = next == '{' ? Closings.brace(text, i + 2, range.to) : -1;
        if (close > 0) {
            word.appendAll(text, i, close + 1);
            word.expand(i);
            return close + 1;
        }
        if (Character.isLetterOrDigit(next) || "_@*#?!-".indexOf(next) >= 0) {
            word.expand(i);
        }
        return append(i);
    }

    private void substitute(int start, int from, int to) {
        word.append(start, '$');
        word.expand(start);
        if (range.depth < DEEPEST) {
            ranges.add(new Range(from, to, range.depth + 1));
        }
    }

    private void endWord(int at) {
        if (word.isOpen()) {
            Word done = word.take(at);
            if (!redirected) {
                words.add(done);
            }
            redirected = false;
        }
    }

    private void endCommand(int at) {
        endWord(at);
        redirected = false;
        if (!words.isEmpty()) {
            commands.add(words);
            words = new ArrayList<>();
        }
    }

    private void endCommand() {
        endCommand(range.to);
    }
}

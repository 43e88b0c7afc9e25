package dev.slipway.check.syntax;

import dev.slipway.check.command.Closings;

/** The reserved words of a shell, where a command may begin, and the commands that they make. */
final class ShellCompounds {
    private final char[] text;
    private final ShellSyntax shell;
    private final ShellWords words;
    private final ShellFrames frames;

    ShellCompounds(char[] text, ShellSyntax shell, ShellWords words, ShellFrames frames) {
        this.text = text;
        this.shell = shell;
        this.words = words;
        this.frames = frames;
    }

    /** Takes a word where a command may begin, or what ends a compound one. */
    int word(String word, int i, int end, boolean behind) {
        switch (word) {
            case "then":
                return turn(ShellOpen.IF, ShellOpen.THEN, i, end);
            case "elif":
                return turn(ShellOpen.THEN, ShellOpen.IF, i, end);
            case "else":
                return turn(ShellOpen.THEN, ShellOpen.ELSE, i, end);
            case "do":
                return turn(ShellOpen.LOOP, ShellOpen.DO, i, end);
            case "fi":
                return shell.close(frames.isIn(ShellOpen.ELSE) ? ShellOpen.ELSE : ShellOpen.THEN, i, end);
            case "done":
                return shell.close(ShellOpen.DO, i, end);
            case "esac":
                return shell.close(ShellOpen.CASE, i, end);
            case "}":
                return shell.close(ShellOpen.BRACE, i, end);
            default:
                return behind ? behind(word, i, end) : opening(word, i, end);
        }
    }

    private int turn(ShellOpen from, ShellOpen next, int i, int end) {
        int behind = shell.isAwaited() ? frames.noCommand(i, end) : frames.turn(from, next, i, end);
        shell.restart();
        return behind;
    }

    private int behind(String word, int i, int end) {
        boolean descriptor = Character.isDigit(word.charAt(0)) && end < shell.to() && "<>".indexOf(text[end]) >= 0;
        return descriptor || Elisions.end(word, 0) > 0 ? end : frames.unexpected(i, end);
    }

    private int opening(String word, int i, int end) {
        switch (word) {
            case "if":
                return push(ShellOpen.IF, i, end);
            case "while", "until":
                return push(ShellOpen.LOOP, i, end);
            case "{":
                return push(ShellOpen.BRACE, i, end);
            case "for", "select":
                return loop(i, end);
            case "case":
                return choice(i, end);
            case "function":
                return function(i, end);
            case "[[":
                return condition(i, end);
            case "!", "time", "coproc":
                shell.begin();
                return end;
            default:
                return command(i, end);
        }
    }

    private int push(ShellOpen open, int i, int end) {
        shell.begin();
        shell.push(open, i, end - i);
        return end;
    }

    private int command(int i, int end) {
        int open = blanks(end);
        if (open < shell.to() && text[open] == '(' && blanks(open + 1) < shell.to() && text[blanks(open + 1)] == ')') {
            shell.await(i);
            return blanks(open + 1) + 1;
        }
        return shell.argument(i, end);
    }

    private int function(int i, int end) {
        int name = words.word(blanks(end));
        int open = name < 0 ? shell.to() : blanks(name);
        shell.await(i);
        boolean pair = open < shell.to() && text[open] == '(' && blanks(open + 1) < shell.to();
        return pair && text[blanks(open + 1)] == ')' ? blanks(open + 1) + 1 : name;
    }

    private int loop(int i, int end) {
        int name = blanks(end);
        boolean arithmetic = name + 1 < shell.to() && text[name] == '(' && text[name + 1] == '(';
        int k = arithmetic ? words.arithmetic(name) : words.word(name);
        if (k < 0) {
            return k;
        }
        if (k == name) {
            return shell.fault(i, end, "no variable follows for", "write: for x in …; do …; done");
        }
        int in = lines(k);
        if (!arithmetic && isWord(in, "in")) {
            k = values(in + 2);
            if (k < 0) {
                return k;
            }
        }
        k = blanks(k);
        k = lines(k < shell.to() && text[k] == ';' ? k + 1 : k);
        shell.begin();
        if (isWord(k, "{")) {
            shell.push(ShellOpen.BRACE, k, 1);
            return k + 1;
        }
        if (k < shell.to() && !isWord(k, "do")) {
            return shell.fault(k, words.word(k), "do is missing behind for", "write: for x in …; do …; done");
        }
        shell.push(k < shell.to() ? ShellOpen.DO : ShellOpen.LOOP, i, end - i);
        return Math.min(shell.to(), k + 2);
    }

    /** The end of the words that a loop goes over. */
    private int values(int from) {
        int i = blanks(from);
        while (i < shell.to() && text[i] != ';' && text[i] != '\n') {
            int next = text[i] == '#' ? Closings.line(text, i, shell.to()) : words.word(i);
            if (next < 0) {
                return next;
            }
            if (next == i) {
                return shell.fault(i, i + 1, text[i] + " stands among the words of for", "quote it");
            }
            i = blanks(next);
        }
        return i;
    }

    private int choice(int i, int end) {
        int subject = words.word(blanks(end));
        if (subject < 0) {
            return subject;
        }
        int in = lines(subject);
        if (in < shell.to() && !isWord(in, "in")) {
            return shell.fault(i, end, "in is missing behind case", "write: case $x in a) …;; esac");
        }
        shell.begin();
        shell.push(ShellOpen.CASE, i, end - i);
        frames.fill();
        return patterns(Math.min(shell.to(), in + 2));
    }

    /** Reads the patterns up to their parenthesis, or the end of the choice. */
    int patterns(int from) {
        int i = lines(from);
        shell.restart();
        if (i >= shell.to() || isWord(i, "esac")) {
            return i;
        }
        if (Elisions.end(new String(text, i, Math.min(3, shell.to() - i)), 0) > 0 && text[i] != '*') {
            return patterns(Closings.line(text, i, shell.to()));
        }
        i = text[i] == '(' ? blanks(i + 1) : i;
        while (i < shell.to()) {
            int end = words.word(i);
            if (end < 0) {
                return end;
            }
            int next = blanks(end);
            if (end == i || next < shell.to() && text[next] != '|' && text[next] != ')') {
                return shell.fault(
                        i,
                        Math.max(end, i + 1),
                        "this is no pattern of case",
                        "a pattern ends with ); a branch ends with ;;");
            }
            if (next < shell.to() && text[next] == ')') {
                return next + 1;
            }
            i = next < shell.to() ? blanks(next + 1) : next;
        }
        return i;
    }

    private int condition(int i, int end) {
        int k = end;
        while (k < shell.to()) {
            if (isWord(k, "]]")) {
                shell.compound();
                return k + 2;
            }
            int next = words.word(k);
            if (next < 0) {
                return next;
            }
            k = next == k ? k + 1 : next;
        }
        return shell.fault(i, end, "[[ is never closed", "close it with ]]");
    }

    private boolean isWord(int i, String word) {
        int end = i + word.length();
        return end <= shell.to()
                && new String(text, i, word.length()).equals(word)
                && (end == shell.to() || " \t\r\n;&|()<>".indexOf(text[end]) >= 0);
    }

    private int blanks(int from) {
        int i = from;
        while (i < shell.to()
                && (text[i] == ' ' || text[i] == '\t' || "\r\0".indexOf(text[i]) >= 0 || isContinued(i))) {
            i += text[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    private boolean isContinued(int i) {
        return text[i] == '\\' && i + 1 < shell.to() && text[i + 1] == '\n';
    }

    /** Steps over blanks, comments and line ends. */
    private int lines(int from) {
        int i = blanks(from);
        while (i < shell.to() && (text[i] == '\n' || text[i] == '#')) {
            i = blanks(text[i] == '\n' ? i + 1 : Closings.line(text, i, shell.to()));
        }
        return i;
    }
}

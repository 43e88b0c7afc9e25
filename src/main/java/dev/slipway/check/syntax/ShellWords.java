package dev.slipway.check.syntax;

import dev.slipway.check.command.Closings;

/** Steps over the words of a shell: quotes, expansions, substitutions. (POSIX.1-2024, Shell Command Language, 2.2 to 2.6) */
final class ShellWords {
    private static final int DEEPEST = 100;

    private final char[] text;
    private final ShellSyntax shell;
    private final int depth;

    ShellWords(char[] text, ShellSyntax shell, int depth) {
        this.text = text;
        this.shell = shell;
        this.depth = depth;
    }

    /** The offset behind the word that begins here. */
    int word(int from) {
        int i = from;
        while (i >= 0 && i < shell.to()) {
            int next = piece(i, from);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i < 0 ? i : Math.min(i, shell.to());
    }

    private int piece(int i, int from) {
        char c = text[i];
        return switch (c) {
            case ' ', '\t', '\r', '\n', ';', '&', '|', ')' -> i;
            case '\\' -> i + 2;
            case '\'' -> single(i);
            case '"' -> doubled(i);
            case '`' -> backquoted(i);
            case '$' -> dollar(i, false);
            case '(' -> parenthesis(i, from);
            case '<', '>' -> angle(i);
            case '[', '{' -> bracket(i, from);
            default -> i + 1;
        };
    }

    private int bracket(int i, int from) {
        int close = i == from ? Closings.placeholder(text, i, shell.to()) : -1;
        return Math.max(close, i) + 1;
    }

    private int angle(int i) {
        if (i + 1 < shell.to() && text[i + 1] == '(') {
            return nested(i + 1);
        }
        int close = text[i] == '<' ? Closings.placeholder(text, i, shell.to()) : -1;
        return close < 0 ? i : close + 1;
    }

    /** A list of an array's values, or a pattern such as {@code @(a|b)}; any other parenthesis ends the word. */
    private int parenthesis(int i, int from) {
        char before = i > from ? text[i - 1] : ' ';
        if (before != '=' && "?*+@!".indexOf(before) < 0) {
            return i;
        }
        if (depth > DEEPEST) {
            return Faults.BROKEN;
        }
        ShellWords inner = new ShellWords(text, shell, depth + 1);
        int k = i + 1;
        while (k < shell.to() && text[k] != ')') {
            char c = text[k];
            boolean blank = c == '|' || c == '&' || c == ';' || c == '(' || Character.isWhitespace(c);
            int next =
                    blank ? k + 1 : c == '#' && text[k - 1] <= ' ' ? Closings.line(text, k, shell.to()) : inner.word(k);
            if (next < 0) {
                return next;
            }
            k = next == k ? k + 1 : next;
        }
        return k < shell.to() ? k + 1 : shell.fault(i, i + 1, "the ( is never closed", "close it with )");
    }

    private int single(int i) {
        int close = Closings.plain(text, i + 1, shell.to(), '\'');
        return close < 0
                ? shell.fault(
                        i,
                        i + 1,
                        "the quote that begins here is never closed",
                        "close it with '; an apostrophe is written \\'")
                : close + 1;
    }

    private int ansi(int i) {
        int k = i + 2;
        while (k < shell.to() && text[k] != '\'') {
            k += text[k] == '\\' ? 2 : 1;
        }
        return k < shell.to()
                ? k + 1
                : shell.fault(i, i + 2, "the quote that begins here is never closed", "close it with '");
    }

    int doubled(int i) {
        int k = i + 1;
        while (k >= 0 && k < shell.to()) {
            char c = text[k];
            if (c == '"') {
                return k + 1;
            }
            k = c == '\\' ? k + 2 : c == '`' ? backquoted(k) : c == '$' ? dollar(k, true) : k + 1;
        }
        return k < 0 ? k : shell.fault(i, i + 1, "the quote that begins here is never closed", "close it with \"");
    }

    private int backquoted(int i) {
        int k = i + 1;
        while (k < shell.to() && text[k] != '`') {
            k += text[k] == '\\' ? 2 : 1;
        }
        return k < shell.to()
                ? k + 1
                : shell.fault(i, i + 1, "the backquote is never closed", "close it, or write $( )");
    }

    private int dollar(int i, boolean quoted) {
        char next = i + 1 < shell.to() ? text[i + 1] : ' ';
        if (next == '(') {
            boolean twice = i + 2 < shell.to() && text[i + 2] == '(';
            int end = twice ? arithmetic(i + 1) : i;
            return end == i || end == i + 1 ? nested(i + 1) : end;
        }
        if (next == '{') {
            return braces(i, quoted);
        }
        return !quoted && next == '\'' ? ansi(i) : !quoted && next == '"' ? doubled(i + 1) : i + 1;
    }

    private int braces(int i, boolean quoted) {
        if (depth > DEEPEST) {
            return Faults.BROKEN;
        }
        ShellWords inner = new ShellWords(text, shell, depth + 1);
        int k = i + 2;
        while (k >= 0 && k < shell.to()) {
            char c = text[k];
            if (c == '}') {
                return k + 1;
            }
            boolean apostrophe = c == '\'' && !quoted;
            k = switch (c) {
                case '\\' -> k + 2;
                case '"' -> inner.doubled(k);
                case '`' -> backquoted(k);
                case '$' -> inner.dollar(k, quoted);
                default -> apostrophe ? single(k) : k + 1;
            };
        }
        return k < 0 ? k : shell.fault(i, i + 2, "the ${ is never closed", "close it with }");
    }

    /**
     * The offset behind {@code ((…))} that begins here; the same offset where the parentheses do not close together, so
     * that they are two of their own.
     */
    int arithmetic(int i) {
        int open = 0;
        for (int k = i; k < shell.to(); k++) {
            char c = text[k];
            if (c == '\\') {
                k++;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
                if (open == 1 && k + 1 < shell.to() && text[k + 1] == ')') {
                    return k + 2;
                }
                if (open <= 1 && !shell.mayLookBack()) {
                    return Faults.BROKEN;
                }
                if (open <= 1) {
                    return i;
                }
            }
        }
        return shell.fault(i, i + 2, "the (( is never closed", "close it with ))");
    }

    private int nested(int open) {
        return depth > DEEPEST ? Faults.BROKEN : shell.nested(open, depth + 1);
    }
}

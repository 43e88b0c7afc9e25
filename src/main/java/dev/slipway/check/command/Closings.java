package dev.slipway.check.command;

/** Finds where what is opened in a script is closed. */
public final class Closings {
    /** No placeholder and no variable is longer. */
    private static final int LONGEST = 400;

    private Closings() {}

    /** Where a character stands next, not before {@code from}; -1 if nowhere before {@code to}. */
    public static int plain(char[] text, int from, int to, char close) {
        for (int i = from; i < to; i++) {
            if (text[i] == close) {
                return i;
            }
        }
        return -1;
    }

    /** The end of a text in double quotes or in backquotes; -1 where there is none. */
    static int quote(char[] text, int from, int to, char close, char escape) {
        int i = from;
        while (i < to) {
            char c = text[i];
            if (c == close) {
                return i;
            }
            boolean substitution = c == '$' && i + 1 < to && text[i + 1] == '(';
            i = c == escape ? i + 2 : substitution ? parenthesis(text, i + 2, to, escape) + 1 : i + 1;
        }
        return -1;
    }

    /** The parenthesis that closes a substitution, or the end where there is none. */
    static int parenthesis(char[] text, int from, int to, char escape) {
        int depth = 1;
        boolean single = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (single || c == '\'') {
                single = c != '\'' || !single;
            } else if (c == escape) {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return to;
    }

    /** The brace that closes {@code ${}, one within it left out; -1 where the line ends first. */
    static int brace(char[] text, int from, int to) {
        int depth = 1;
        for (int i = from; i < to && text[i] != '\n' && i - from < LONGEST; i++) {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The end of a placeholder that begins here, {@code <id>}, {@code [OPTIONS]} or <code>{a|b}</code>; -1 where none
     * begins, as in {@code <in >out}.
     */
    public static int placeholder(char[] text, int from, int to) {
        char next = from + 1 < to ? text[from + 1] : ' ';
        char open = text[from];
        boolean begins = open == '<' ? Character.isLetter(next) : next > ' ' && next != '[' && next != '}';
        if (!begins) {
            return -1;
        }
        int depth = 0;
        boolean choice = false;
        for (int i = from; i < to && text[i] != '\n' && i - from < LONGEST; i++) {
            char c = text[i];
            choice |= c == '|' || c == ',';
            if (c == open) {
                depth++;
            } else if (c == (open == '<' ? '>' : open == '[' ? ']' : '}') && --depth == 0) {
                boolean redirects = open == '<' && text[i - 1] == ' ';
                return redirects || open == '{' && !choice ? -1 : i;
            } else if (open == '<' && (c == ';' || c == '$' || c == '&' || c == '"')) {
                return -1;
            }
        }
        return -1;
    }

    /** The end of the line at hand. */
    public static int line(char[] text, int from, int to) {
        int end = plain(text, from, to, '\n');
        return end < 0 ? to : end;
    }
}

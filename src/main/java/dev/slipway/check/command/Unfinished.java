package dev.slipway.check.command;

/** Whether a command goes on in the next line: its line ends in an escape, in a quote, or announces a here-document. */
final class Unfinished {
    private final Dialect dialect;
    private char quote;
    private boolean escaped;
    private String document = "";

    Unfinished(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Whether the last line ended in an escape. */
    boolean escaped() {
        return escaped;
    }

    /** Reads one more line; whether the command goes on behind it. */
    boolean after(char[] text, int from, int to) {
        if (!document.isEmpty()) {
            boolean last = new String(text, from, to - from).strip().equals(document);
            document = last ? "" : document;
            return !last;
        }
        escaped = to > from && text[to - 1] == dialect.escape && quote != '\'';
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == dialect.escape && quote != '\'') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'' && dialect != Dialect.CMD) {
                quote = c;
            } else if (c == '<' && i + 2 < to && text[i + 1] == '<') {
                i = announce(text, i + 2, to);
            } else if (c == '#' && (i == from || text[i - 1] == ' ')) {
                break;
            }
        }
        return escaped || quote != 0 || !document.isEmpty();
    }

    private int announce(char[] text, int from, int to) {
        int i = from;
        while (i < to && "- '\"".indexOf(text[i]) >= 0) {
            i++;
        }
        int start = i;
        while (i < to && (Character.isLetterOrDigit(text[i]) || text[i] == '_')) {
            i++;
        }
        boolean word = dialect == Dialect.POSIX && text[from] != '<';
        document = word ? new String(text, start, i - start) : "";
        return i < to && (text[i] == '\'' || text[i] == '"') ? i : i - 1;
    }
}

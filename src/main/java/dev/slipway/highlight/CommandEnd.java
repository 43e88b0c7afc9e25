package dev.slipway.highlight;

import java.util.ArrayList;
import java.util.List;

/** Whether a command that is read line by line has come to its end. */
final class CommandEnd {
    private final Cursor code;
    private final List<HereDocument> documents = new ArrayList<>();
    private int ended;
    private char quote;
    private boolean backslash;
    private boolean shell;
    private int closing;

    CommandEnd(Cursor code) {
        this.code = code;
    }

    boolean goesOn() {
        return backslash || quote != 0 || ended < documents.size();
    }

    boolean inDocument() {
        return !backslash && quote == 0 && ended < documents.size();
    }

    boolean inQuotes() {
        return quote != 0;
    }

    void giveUp() {
        quote = 0;
        backslash = false;
        ended = documents.size();
    }

    /** Whether the command ran a shell, whose prompt may be a bare {@code #}. */
    boolean opensShell() {
        return shell;
    }

    /** Reads a line of the command. */
    void line(int from, int end) {
        backslash = false;
        for (int i = from; i < end; i++) {
            char ch = code.text[i];
            if (ch == '\\' && quote != '\'') {
                backslash = quote == 0 && blankBehind(i + 1, end);
                i++;
            } else if (quote != 0) {
                quote = ch == quote ? 0 : quote;
            } else if (ch == '"' || ch == '\'') {
                quote = ch;
            } else if (ch == '<' && i + 2 < end && code.text[i + 1] == '<') {
                i = announced(i);
            } else if (ch == '#' && (i == from || Cursor.isBlank(code.text[i - 1]))) {
                break;
            }
        }
        shell = end - from > 2 && endsWithShell(end);
    }

    private boolean blankBehind(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Cursor.isBlank(code.text[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithShell(int end) {
        char before = code.text[end - 2];
        return code.text[end - 1] == 'h' && before == 's' || code.text[end - 1] == '-' && before == ' ';
    }

    private int announced(int at) {
        if (code.text[at + 2] == '<') {
            return at + 2;
        }
        return HereDocument.at(code, at)
                .map(document -> {
                    documents.add(document);
                    return document.end() - 1;
                })
                .orElse(at + 1);
    }

    void documentLine(int from, int end) {
        if (documents.get(ended).endsWith(code, from, end)) {
            ended++;
        }
    }

    /** Whether the open quote is closed in the lines that follow, before the next prompt. */
    boolean closes(int start) {
        if (start <= closing) {
            return true;
        }
        for (int i = start; i < code.end; i++) {
            boolean begins = i == start || code.text[i - 1] == '\n';
            if (begins && (code.text[i] == '$' || Prompt.length(code, i, code.lineEnd(i)) > 2)) {
                return false;
            }
            if (code.text[i] == quote) {
                closing = i;
                return true;
            }
        }
        return false;
    }
}

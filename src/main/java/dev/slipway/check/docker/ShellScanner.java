package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** Cuts a shell script into simple commands: enough of POSIX's grammar to know which programs run with what. */
final class ShellScanner {
    private final String text;
    private final List<ShellCommand> commands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<ShellWord> words = new ArrayList<>();
    private int pos;
    private int start = -1;

    private ShellScanner(String text) {
        this.text = text;
    }

    static List<ShellCommand> scan(String script) {
        ShellScanner scanner = new ShellScanner(script);
        while (scanner.pos < script.length()) {
            scanner.read(script.charAt(scanner.pos));
        }
        scanner.endCommand(false);
        return scanner.commands;
    }

    private void read(char c) {
        if (c == '#' && start < 0) {
            pos = endOf('\n', pos);
        } else if (c == ' ' || c == '\t' || c == '\r') {
            endWord();
            pos++;
        } else if (c == '\'' || c == '"') {
            quoted(c);
        } else if (c == '\\') {
            escaped();
        } else if (c == '$' && pos + 1 < text.length() && text.charAt(pos + 1) == '(') {
            nested();
        } else if (isOperator(c)) {
            operator(c);
        } else {
            append(c);
            pos++;
        }
    }

    private boolean isOperator(char c) {
        if (c != '&') {
            return c == ';' || c == '|' || c == '\n' || c == '(' || c == ')';
        }
        boolean redirects = pos > 0 && (text.charAt(pos - 1) == '>' || text.charAt(pos - 1) == '<');
        return !redirects && !text.startsWith("&>", pos);
    }

    private void operator(char c) {
        boolean doubled = pos + 1 < text.length() && text.charAt(pos + 1) == c;
        boolean pipe = c == '|' && !doubled;
        endCommand(pipe);
        pos += (doubled && c != '(' && c != ')') || text.startsWith("|&", pos) ? 2 : 1;
    }

    private void escaped() {
        if (text.startsWith("\\\n", pos)) {
            pos += 2;
            return;
        }
        append(pos + 1 < text.length() ? text.charAt(pos + 1) : '\\');
        pos += 2;
    }

    private void quoted(char quote) {
        int end = pos + 1;
        begin();
        while (end < text.length() && text.charAt(end) != quote) {
            if (quote == '"' && text.charAt(end) == '\\' && end + 1 < text.length()) {
                end++;
            }
            word.append(text.charAt(end++));
        }
        pos = Math.min(text.length(), end + 1);
    }

    /** A command in a command is part of the word that it makes. */
    private void nested() {
        begin();
        int depth = 0;
        do {
            char c = text.charAt(pos);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            word.append(c);
            pos++;
        } while (pos < text.length() && (depth > 0 || word.charAt(word.length() - 1) == '$'));
    }

    private void append(char c) {
        begin();
        word.append(c);
    }

    private void begin() {
        start = start < 0 ? pos : start;
    }

    private int endOf(char sign, int from) {
        int end = text.indexOf(sign, from);
        return end < 0 ? text.length() : end;
    }

    private void endWord() {
        if (start >= 0) {
            words.add(new ShellWord(word.toString(), start, Math.min(pos, text.length())));
            word.setLength(0);
            start = -1;
        }
    }

    private void endCommand(boolean piped) {
        endWord();
        if (!words.isEmpty()) {
            commands.add(new ShellCommand(words, piped));
            words = new ArrayList<>();
        }
    }
}

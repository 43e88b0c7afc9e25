package dev.slipway.highlight;

import dev.slipway.highlight.ConsoleSession.Kind;
import dev.slipway.highlight.ConsoleSession.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads a session line by line. A command goes on behind a backslash, in an open quote and in a here-document. */
final class ConsoleReader {
    private static final Words COMMANDS = Words.of("apk apt apt-get az brew cargo cat cd chmod chown cp curl dig dnf"
            + " docker docker-compose echo export find gcloud git go grep helm ip java kill kubectl ls make minikube mkdir"
            + " mv mvn node npm npx openssl ping pip podman ps python python3 rm sed service ssh sudo systemctl tail tar"
            + " terraform touch unzip wget yarn yum");
    private final Cursor code;
    private final List<Line> lines = new ArrayList<>();
    private final boolean dollars;
    private boolean rootShell;
    private boolean bare;

    ConsoleReader(Cursor code) {
        this.code = code;
        this.dollars = dollars();
    }

    private boolean dollars() {
        for (int line = 0; line < code.end; line = code.lineEnd(line) + 1) {
            int length = Prompt.length(code, line, code.lineEnd(line));
            if (length > 0 && code.text[line] != '#' && code.text[line] != '>') {
                return true;
            }
        }
        return false;
    }

    List<Line> lines() {
        bare = isBare();
        while (code.more()) {
            int start = code.at;
            int end = code.lineEnd();
            int prompt = promptAt(start, end);
            if (prompt > 0 || bare && end > start && code.text[start] != '#') {
                command(start, prompt, end);
            } else {
                add(comment(start, end) ? Kind.COMMENT : Kind.OUTPUT, start, start, end, true);
            }
        }
        return lines;
    }

    /** Whether a session has no prompts at all and begins with a well-known command: then all of it is typed. */
    private boolean isBare() {
        int end = 0;
        while (end < code.end && code.text[end] > ' ') {
            end++;
        }
        if (dollars || !COMMANDS.has(code, 0, end)) {
            return false;
        }
        for (int line = 0; line < code.end; line = code.lineEnd(line) + 1) {
            if (Prompt.length(code, line, code.lineEnd(line)) > 0 && code.text[line] != '#') {
                return false;
            }
        }
        return true;
    }

    private int promptAt(int start, int end) {
        int length = bare ? 0 : Prompt.length(code, start, end);
        char first = length > 0 ? code.text[start] : 0;
        if (first == '>' && length <= 2) {
            return dollars || lines.isEmpty() && !code.is(start, end, ">") ? 0 : length;
        }
        if (first == '#' && length <= 2) {
            return dollars && !rootShell ? 0 : length;
        }
        rootShell &= length == 0;
        return length;
    }

    /** Whether a line that begins with {@code #} says something of the command below it. */
    private boolean comment(int start, int end) {
        if (end == start || code.text[start] != '#' || !dollars) {
            return bare && end > start;
        }
        int next = end + 1;
        boolean above = lines.isEmpty() || lines.get(lines.size() - 1).kind() != Kind.OUTPUT || blankAbove();
        return above
                && next < code.end
                && (code.text[next] == '#' || Prompt.length(code, next, code.lineEnd(next)) > 0);
    }

    private boolean blankAbove() {
        Line last = lines.get(lines.size() - 1);
        return last.start() == last.end();
    }

    private void add(Kind kind, int start, int promptEnd, int end, boolean shell) {
        lines.add(new Line(kind, start, promptEnd, end, shell));
        code.at = end + 1;
    }

    private void command(int start, int prompt, int end) {
        boolean shell = bare || Prompt.isOfShell(code, start, start + prompt);
        add(Kind.COMMAND, start, start + prompt, end, shell);
        if (!shell) {
            return;
        }
        CommandEnd state = new CommandEnd(code);
        state.line(start + prompt, end);
        while (code.more() && state.goesOn()) {
            goOn(state);
        }
        rootShell |= !lines.isEmpty() && state.opensShell();
    }

    private void goOn(CommandEnd state) {
        int start = code.at;
        int end = code.lineEnd();
        int typed = start;
        boolean secondary = code.here() == '>' && (end == start + 1 || code.ahead(1) == ' ');
        if (secondary) {
            typed = Math.min(start + 2, end);
        }
        if (state.inDocument()) {
            state.documentLine(typed, end);
            add(Kind.HEREDOC, start, typed, end, true);
        } else if (state.inQuotes() && !secondary && !state.closes(start)) {
            state.giveUp();
        } else {
            state.line(typed, end);
            add(Kind.CONTINUATION, start, typed, end, true);
        }
    }
}

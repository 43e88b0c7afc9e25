package dev.slipway.check.syntax;

import dev.slipway.check.command.Closings;
import java.util.ArrayDeque;
import java.util.Deque;

/** The here-documents that are announced and whose bodies follow the line. */
final class ShellDocuments {
    /** Stands where the sign was that a command goes on. */
    static final char NOTHING = '\0';

    private record Pending(String mark, boolean tabs, int at, int end) {}

    private final Deque<Pending> pending = new ArrayDeque<>();

    boolean isEmpty() {
        return pending.isEmpty();
    }

    void add(char[] text, int at, int from, int to, boolean tabs) {
        StringBuilder mark = new StringBuilder();
        for (int i = from; i < to; i++) {
            if ("'\"\\".indexOf(text[i]) < 0) {
                mark.append(text[i]);
            }
        }
        pending.add(new Pending(mark.toString(), tabs, at, to));
    }

    /** The offset behind all bodies, the first of which begins here. */
    int skip(char[] text, int from, int to, Faults faults) {
        int i = from;
        while (!pending.isEmpty()) {
            Pending next = pending.remove();
            int end = behind(text, i, to, next, faults);
            if (end < 0) {
                return end;
            }
            i = end;
        }
        return i;
    }

    private static int behind(char[] text, int from, int to, Pending document, Faults faults) {
        boolean indented = false;
        for (int i = from; i < to; ) {
            int end = Closings.line(text, i, to);
            String line = new String(text, i, end - i);
            int start = 0;
            while (start < line.length()
                    && (line.charAt(start) == NOTHING || document.tabs && line.charAt(start) == '\t')) {
                start++;
            }
            String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (content.substring(Math.min(start, content.length())).equals(document.mark)) {
                return Math.min(to, end + 1);
            }
            indented |= content.strip().equals(document.mark);
            i = end + 1;
        }
        String hint = indented
                ? document.mark + " must stand alone at the very beginning of its line"
                : "end it with a line that holds " + document.mark + " only";
        return faults.add(
                SyntaxRule.SHELL_SYNTAX, document.at, document.end, "the here-document is never closed", hint);
    }
}

package dev.slipway.check.syntax;

import dev.slipway.check.command.Closings;
import dev.slipway.check.command.Dialect;
import dev.slipway.check.command.Prompts;

/** The commands behind the prompts of a session at a terminal; what they print is no shell. */
final class ShellSession {
    private final char[] text;
    private final Faults faults;

    private ShellSession(String text, Faults faults) {
        this.text = text.toCharArray();
        this.faults = faults;
    }

    /** Checks a block that is said to be shell and is often a session. */
    static void checkScript(String text, Faults faults) {
        if (text.startsWith("$ ") || text.contains("\n$ ")) {
            check(text, faults);
        } else {
            checkWhole(text, faults);
        }
    }

    static void checkWhole(String text, Faults faults) {
        new ShellSyntax(text.toCharArray(), text.length(), faults).read(0, false);
    }

    static void check(String text, Faults faults) {
        new ShellSession(text, faults).check();
    }

    private void check() {
        int i = 0;
        while (i >= 0 && i < text.length) {
            int indent = indent(i);
            int begin = Prompts.end(text, indent, lineEnd(i));
            i = begin > indent && Prompts.dialect(text, indent, begin) == Dialect.POSIX
                    ? command(begin)
                    : lineEnd(i) + 1;
        }
    }

    /** Reads the command that begins here, at most to the next prompt; hands back where the next line begins. */
    private int command(int begin) {
        int to = nextPrompt(lineEnd(begin) + 1);
        return new ShellSyntax(text, to, faults).read(begin, true);
    }

    /** The line of the next prompt; signs that a command goes on are blanked on the way. */
    private int nextPrompt(int from) {
        boolean goesOn = true;
        int i = from;
        while (i < text.length) {
            int indent = indent(i);
            if (Prompts.end(text, indent, lineEnd(i)) > indent) {
                return i;
            }
            boolean mark = indent < text.length && text[indent] == '>' && indent + 1 <= lineEnd(i);
            goesOn &= mark;
            if (goesOn) {
                text[indent] = ShellDocuments.NOTHING;
                blankAfter(indent + 1);
            }
            i = lineEnd(i) + 1;
        }
        return text.length;
    }

    private void blankAfter(int i) {
        if (i < text.length && text[i] == ' ') {
            text[i] = ShellDocuments.NOTHING;
        }
    }

    private int indent(int from) {
        int i = from;
        while (i < text.length && (text[i] == ' ' || text[i] == '\t')) {
            i++;
        }
        return i;
    }

    private int lineEnd(int from) {
        return Closings.line(text, Math.min(from, text.length), text.length);
    }
}

package dev.slipway.highlight;

import dev.slipway.site.body.Highlighter.Tokens;
import java.util.List;

/**
 * What each line of a terminal session is: typed behind a prompt, typed to go on, or printed. In
 *
 * <pre>
 * $ docker run \
 *     nginx
 * Unable to find image
 * </pre>
 *
 * the first is a command, the second a continuation, the third output. A session without prompts is typed as a whole
 * if it begins with a well-known command, else output as a whole.
 *
 * @param lines in order, together the whole session
 */
public record ConsoleSession(List<Line> lines) {
    private static final Tokens NONE = (kind, start, end) -> {};

    public ConsoleSession {
        lines = List.copyOf(lines);
    }

    /** What a line is. */
    public enum Kind {
        COMMAND,
        CONTINUATION,
        HEREDOC,
        COMMENT,
        OUTPUT
    }

    /**
     * One line of a session.
     *
     * @param start where it begins
     * @param promptEnd where what was typed begins, behind the prompt and its blank
     * @param end its {@code \n}, or the end of the session
     * @param shell whether a shell reads it; the prompts of {@code mysql>} and its like are not a shell's
     */
    public record Line(Kind kind, int start, int promptEnd, int end, boolean shell) {}

    /** Tells the lines of a session apart. */
    public static ConsoleSession of(String code) {
        return of(new Cursor(code, NONE));
    }

    /** Tells the lines apart, and leaves the cursor at the end. */
    static ConsoleSession of(Cursor code) {
        return new ConsoleSession(new ConsoleReader(code).lines());
    }

    /** What was typed, without prompts: what a reader wants to copy. Empty where nothing was. */
    public String typed(String code) {
        StringBuilder typed = new StringBuilder();
        for (Line line : lines) {
            if (line.kind != Kind.OUTPUT && line.kind != Kind.COMMENT && line.end > line.promptEnd) {
                typed.append(code, line.promptEnd, line.end).append('\n');
            }
        }
        return typed.toString();
    }
}

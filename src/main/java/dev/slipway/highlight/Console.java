package dev.slipway.highlight;

import dev.slipway.highlight.ConsoleSession.Kind;
import dev.slipway.highlight.ConsoleSession.Line;
import dev.slipway.site.body.TokenKind;
import java.util.List;

/** A terminal session: prompts, commands as their shell reads them, output. */
final class Console extends Scanner {
    Console(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        List<Line> lines = ConsoleSession.of(code).lines();
        code.at = 0;
        for (int i = 0; i < lines.size(); ) {
            Line line = lines.get(i);
            if (line.kind() == Kind.COMMAND) {
                i = command(lines, i);
            } else {
                code.at = line.start();
                code.line(line.kind() == Kind.COMMENT ? TokenKind.COMMENT : TokenKind.OUTPUT);
                code.at += code.more() ? 1 : 0;
                i++;
            }
        }
    }

    private int command(List<Line> lines, int first) {
        Line command = lines.get(first);
        code.at = command.start();
        Splice splice = new Splice(code);
        int i = first;
        do {
            Line line = lines.get(i++);
            splice.cut(line.promptEnd(), TokenKind.PROMPT);
            splice.keep(Math.min(line.end() + 1, code.end));
        } while (i < lines.size() && goesOn(lines.get(i)));
        splice.scan(command.shell() ? "shell" : "text");
        return i;
    }

    private static boolean goesOn(Line line) {
        return line.kind() == Kind.CONTINUATION || line.kind() == Kind.HEREDOC;
    }
}

package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a {@code RUN} hands to its shell, cut into commands. */
final class RunScript {
    private final Instruction run;
    private final String text;
    private final boolean document;
    private final List<ShellCommand> commands;
    private int[] starts = new int[0];

    private RunScript(Instruction run, String text, boolean document, List<ShellCommand> commands) {
        this.run = run;
        this.text = text;
        this.document = document;
        this.commands = List.copyOf(commands);
    }

    /** The script of a {@code RUN}: its line, or the here-document in its place unless another program reads that. */
    static RunScript of(Instruction run) {
        if (run.words().isEmpty()) {
            return new RunScript(run, "", false, List.of());
        }
        if (run.json()) {
            return new RunScript(run, "", false, List.of(exec(run.words())));
        }
        String line = run.words().get(0).text();
        boolean document =
                !run.heredocs().isEmpty() && HeredocScanner.parse(line).isPresent();
        String text = document ? run.heredocs().get(0).content() : line;
        boolean foreign = document && text.startsWith("#!") && !firstLine(text).contains("sh");
        return new RunScript(run, text, document, foreign ? List.of() : ShellScanner.scan(text));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static ShellCommand exec(List<Word> words) {
        List<ShellWord> command = new ArrayList<>();
        for (Word word : words) {
            command.add(new ShellWord(word.text(), 0, 0));
        }
        return new ShellCommand(command, false);
    }

    List<ShellCommand> commands() {
        return commands;
    }

    /** Whether a text occurs anywhere in the script. */
    boolean mentions(String part) {
        return text.contains(part);
    }

    /** Where a word of the script stands in the file. */
    Span span(ShellWord word) {
        if (word.to() == 0) {
            return run.span();
        }
        if (!document) {
            int offset = run.words().get(0).offset();
            return run.line().span(offset + word.from(), offset + word.to());
        }
        int[] starts = lineStarts();
        int line = Arrays.binarySearch(starts, word.from());
        line = line < 0 ? -line - 2 : line;
        int end = line + 1 < starts.length ? Math.min(word.to(), starts[line + 1] - 1) : word.to();
        int column = word.from() - starts[line] + 1;
        int first = run.heredocs().get(0).firstLine();
        return new Span(first + line, column, Math.max(1, end - word.from()));
    }

    private int[] lineStarts() {
        if (starts.length == 0) {
            starts = new int[16];
            int count = 1;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = end + 1;
            }
            starts = Arrays.copyOf(starts, count);
        }
        return starts;
    }
}

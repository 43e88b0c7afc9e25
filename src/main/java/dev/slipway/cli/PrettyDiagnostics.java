package dev.slipway.cli;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Diagnostics for people: severity, rule, message, the place, the source line with the span underlined, a second place
 * where there is one, a hint, and what {@code check --fix} would write.
 *
 * <pre>
 * error[unknown-key]: unknown key "tracs" in the front matter
 *   --> content/docker/01-internals.md:4:1
 *    |
 *  4 | tracs: [security]
 *    | ^^^^^
 *    = did you mean "tracks"?
 *    = --fix writes: tracks: [security]
 * </pre>
 */
final class PrettyDiagnostics {
    private final Terminal terminal;
    private final Path root;
    private final SourceFiles files;

    /**
     * @param root the site's folder, as the user named it
     */
    PrettyDiagnostics(Terminal terminal, Path root) {
        this.terminal = terminal;
        this.root = root;
        this.files = new SourceFiles(root);
    }

    void print(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            append(diagnostic, text);
        }
        if (!diagnostics.isEmpty()) {
            text.append(summary(diagnostics)).append('\n');
        }
        terminal.err().print(text);
    }

    private void append(Diagnostic diagnostic, StringBuilder text) {
        String color = color(diagnostic.severity());
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT) + "[" + diagnostic.rule() + "]";
        text.append(terminal.colored(color, severity)).append(": ");
        text.append(terminal.colored("1", SourceLine.printable(diagnostic.message())))
                .append('\n');
        int digits = String.valueOf(diagnostic.place().line()).length();
        if (diagnostic.related().isPresent()) {
            int line = diagnostic.related().get().place().line();
            digits = Math.max(digits, String.valueOf(line).length());
        }
        String margin = " ".repeat(digits);
        place(diagnostic.place(), margin, color, "", text);
        diagnostic.related().ifPresent(other -> {
            text.append(margin).append(terminal.colored("34", " ::: "));
            place(other.place(), margin, "1;34", other.note(), text);
        });
        if (!diagnostic.hint().isEmpty()) {
            String indent = "\n" + margin + "     ";
            note(margin, SourceLine.printable(diagnostic.hint()).replace("\n", indent), text);
        }
        diagnostic.fix().ifPresent(fix -> repair(fix, margin, text));
        text.append('\n');
    }

    /** A place and its source line, the span underlined; a remark stands behind the underline. */
    private void place(Place place, String margin, String color, String remark, StringBuilder text) {
        if (remark.isEmpty()) {
            text.append(margin).append(terminal.colored("34", " --> "));
        }
        Path file = root.resolve(place.path());
        String shown = SourceLine.printable(file + ":" + place.line() + ":" + place.column());
        text.append(terminal.linked(file.toAbsolutePath().normalize().toUri(), shown));
        String line = files.line(place);
        if (line.isBlank()) {
            text.append(remark.isEmpty() ? "" : ": " + remark).append('\n');
            return;
        }
        SourceLine source = SourceLine.of(line, place.column(), place.length());
        String bar = terminal.colored("34", " |");
        String number = String.valueOf(place.line());
        String padded = " ".repeat(margin.length() - number.length()) + number;
        text.append('\n').append(margin).append(' ').append(bar).append('\n');
        text.append(' ').append(terminal.colored("34", padded)).append(bar).append(' ');
        text.append(source.text()).append('\n');
        text.append(margin).append(' ').append(bar).append(' ').append(" ".repeat(source.before()));
        String mark = remark.isEmpty() ? "^" : "-";
        String under = mark.repeat(source.width()) + (remark.isEmpty() ? "" : " " + remark);
        text.append(terminal.colored(color, under)).append('\n');
    }

    private void repair(Fix fix, String margin, StringBuilder text) {
        String line = files.line(fix.place());
        String repaired = fix.in(line);
        if (!repaired.equals(line)) {
            boolean removed = repaired.isBlank();
            String shown = SourceLine.of(repaired.strip(), 1, 1).text();
            note(margin, removed ? "--fix removes the line" : "--fix writes: " + shown, text);
        }
    }

    private void note(String margin, String note, StringBuilder text) {
        text.append(margin)
                .append("  ")
                .append(terminal.colored("34", "= "))
                .append(note)
                .append('\n');
    }

    private String summary(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.stream()
                    .filter(one -> one.severity() == severity)
                    .count();
            if (count > 0) {
                String name = severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
                text.append(text.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(name);
            }
        }
        long fixable = diagnostics.stream().filter(one -> one.fix().isPresent()).count();
        if (fixable > 0) {
            text.append("; slipway check --fix repairs ").append(fixable);
        }
        return text.append("; slipway explain RULE tells more").toString();
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE, OFF -> "1;36";
        };
    }
}

package dev.slipway.cli;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Diagnostics for people: severity, rule, message, the place, the source line with the span underlined, a hint.
 *
 * <pre>
 * error[unknown-key]: unknown key "tracs" in the front matter
 *   --> content/docker/01-internals.md:4:1
 *    |
 *  4 | tracs: [security]
 *    | ^^^^^
 *    = did you mean "tracks"?
 * </pre>
 */
final class PrettyDiagnostics {
    private final Terminal terminal;
    private final Path root;
    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * @param root the site's folder, as the user named it
     */
    PrettyDiagnostics(Terminal terminal, Path root) {
        this.terminal = terminal;
        this.root = root;
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
        Place place = diagnostic.place();
        String color = color(diagnostic.severity());
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT) + "[" + diagnostic.rule() + "]";
        text.append(terminal.colored(color, severity)).append(": ");
        text.append(terminal.colored("1", diagnostic.message())).append('\n');
        String number = String.valueOf(place.line());
        String margin = " ".repeat(number.length());
        text.append(margin).append(terminal.colored("34", " --> "));
        text.append(root.resolve(place.path()))
                .append(':')
                .append(place.line())
                .append(':')
                .append(place.column());
        text.append('\n');
        String line = line(place);
        if (!line.isBlank()) {
            SourceLine shown = SourceLine.of(line, place.column(), place.length());
            String bar = terminal.colored("34", " |");
            text.append(margin).append(' ').append(bar).append('\n');
            text.append(' ').append(terminal.colored("34", number)).append(bar).append(' ');
            text.append(shown.text()).append('\n');
            text.append(margin).append(' ').append(bar).append(' ');
            text.append(" ".repeat(shown.before())).append(terminal.colored(color, "^".repeat(shown.width())));
            text.append('\n');
        }
        if (!diagnostic.hint().isEmpty()) {
            String indent = "\n" + margin + "     ";
            text.append(margin).append("  ").append(terminal.colored("34", "= "));
            text.append(diagnostic.hint().replace("\n", indent)).append('\n');
        }
        text.append('\n');
    }

    private String line(Place place) {
        List<String> all = lines.computeIfAbsent(place.path(), this::load);
        return place.line() <= all.size() ? all.get(place.line() - 1) : "";
    }

    private List<String> load(String path) {
        try {
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file) || Files.size(file) > 32 * 1024 * 1024) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            return isText(text)
                    ? List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n"))
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0;
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

package dev.slipway.cli;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.CheckedSite;
import dev.slipway.export.ExportFormat;
import dev.slipway.export.Exported;
import dev.slipway.export.Lesson;
import dev.slipway.render.Renderer;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.Suggestion;
import dev.slipway.site.Track;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code slipway export FORMAT [DIR]}: the questions and cards for another program. */
final class ExportCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("export");
        spec.usageMessage().description("Writes the questions and cards for Anki or for Moodle (GIFT or XML).");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FORMAT")
                .type(String.class)
                .required(true)
                .description("anki, gift or moodle.")
                .build());
        spec.addPositional(ContentFolder.parameter("1"));
        spec.addOption(option("--series", "ID", String.class, "Only the articles of this series."));
        spec.addOption(option("--track", "ID", String.class, "Only the articles on this track."));
        spec.addOption(option("--out", "FILE", Path.class, "Where it goes; printed by default."));
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat format = format(spec.positionalParameters().get(0).getValue());
        Path content = ContentFolder.of(spec, 1);
        BuildOptions options = new BuildOptions(content, Path.of("_site"), Path.of("templates"), "", false, Map.of());
        CheckedSite checked = Build.site(options);
        if (checked.failed()) {
            new PrettyDiagnostics(terminal, content).print(checked.diagnostics());
            terminal.err().println("Nothing was exported.");
            return Commands.PROBLEMS;
        }
        Site site = checked.site();
        Exported exported = format.write(Lesson.of(site, series(site), track(site)), Renderer.typesetter(site));
        print(exported);
        exported.left()
                .forEach((type, count) -> terminal.err()
                        .println("Left out, for the format cannot say them: " + count + " of type " + type));
        return Commands.CLEAN;
    }

    private void print(Exported exported) throws IOException {
        byte[] bytes = exported.text().getBytes(StandardCharsets.UTF_8);
        Path out = spec.findOption("--out").getValue();
        if (out == null) {
            terminal.out().write(bytes, 0, bytes.length);
            terminal.out().flush();
            return;
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(out, bytes);
        if (terminal.isInteractive()) {
            terminal.out().println("Wrote " + exported.written() + " questions and cards to " + out);
        }
    }

    private Optional<String> series(Site site) {
        return known("series", site.series().stream().map(Series::id));
    }

    private Optional<String> track(Site site) {
        return known(
                "track",
                site.series().stream()
                        .flatMap(series -> series.plan().tracks().stream())
                        .map(Track::id));
    }

    private Optional<String> known(String what, Stream<String> ids) {
        String id = spec.findOption("--" + what).getValue();
        List<String> all = ids.distinct().sorted().toList();
        if (id != null && !all.contains(id)) {
            throw new UsageProblem("there is no " + what + " \"" + id + "\"; "
                    + Suggestion.hint(
                            id, all, all.isEmpty() ? "there is none at all" : "there are: " + String.join(", ", all)));
        }
        return Optional.ofNullable(id);
    }

    private static ExportFormat format(String word) {
        for (ExportFormat format : ExportFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new UsageProblem("\"" + word + "\" is no format; write anki, gift or moodle");
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build();
    }
}

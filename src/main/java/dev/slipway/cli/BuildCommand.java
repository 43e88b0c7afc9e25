package dev.slipway.cli;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.BuildReport;
import dev.slipway.write.OutputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code slipway build [DIR]}: makes the site. */
final class BuildCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("build");
        spec.usageMessage().description("Makes the site. Nothing is written when the content has errors.");
        spec.addPositional(ContentFolder.parameter());
        spec.addOption(OptionSpec.builder("-o", "--out")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue("_site")
                .description("Where the site goes; _site by default. It is replaced as a whole.")
                .build());
        spec.addOption(OptionSpec.builder("--templates")
                .paramLabel("DIR")
                .type(Path.class)
                .description("Templates that replace the theme's; by default the folder templates beside DIR.")
                .build());
        spec.addOption(flag("--drafts", "Publish drafts too."));
        spec.addOption(flag("-v", "--verbose", "Print the time of each stage."));
        spec.addOption(OptionSpec.builder("--dates")
                .paramLabel("FILE")
                .type(Path.class)
                .description("The day of the last change of each file, one \"2026-11-20 path\" a line.")
                .build());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path content = ContentFolder.of(spec);
        Path out = spec.findOption("--out").getValue();
        refuseOverlap(content, out);
        long start = System.nanoTime();
        BuildReport report = build(content, out);
        new PrettyDiagnostics(terminal, content).print(report.diagnostics());
        if (Boolean.TRUE.equals(spec.findOption("--verbose").getValue())) {
            report.stages()
                    .forEach(stage -> terminal.err().println(milliseconds(stage.nanoseconds()) + "  " + stage.name()));
        }
        if (report.failed()) {
            terminal.err().println("Nothing was written; the old site stands.");
            return Commands.PROBLEMS;
        }
        if (terminal.isInteractive()) {
            String seconds = String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - start) / 1e9);
            terminal.out()
                    .println("Built " + report.pages() + " files in " + seconds + ", " + report.changed() + " changed: "
                            + out.resolve("index.html"));
        }
        return Commands.CLEAN;
    }

    private BuildReport build(Path content, Path out) throws IOException {
        Path templates = spec.findOption("--templates").getValue();
        Path beside = content.toAbsolutePath().normalize().resolveSibling("templates");
        String inRepository = Repository.pathOf(content);
        BuildOptions options = new BuildOptions(
                content,
                out,
                templates == null ? beside : templates,
                inRepository,
                Boolean.TRUE.equals(spec.findOption("--drafts").getValue()),
                ChangeDates.read(spec.findOption("--dates").getValue(), inRepository));
        try {
            return Build.run(options);
        } catch (OutputRefused e) {
            throw new UsageProblem(String.valueOf(e.getMessage()));
        }
    }

    private static void refuseOverlap(Path content, Path out) throws IOException {
        Path from = content.toRealPath();
        Path to = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        if (from.startsWith(to) || to.startsWith(from)) {
            throw new UsageProblem("the output folder " + out + " and the content " + content + " overlap");
        }
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%8.1f ms", nanoseconds / 1e6);
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    private static OptionSpec flag(String shortName, String name, String description) {
        return OptionSpec.builder(shortName, name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}

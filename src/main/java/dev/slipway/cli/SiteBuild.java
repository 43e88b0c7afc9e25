package dev.slipway.cli;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.BuildReport;
import dev.slipway.write.OutputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes a site as the arguments of {@code slipway build} ask, and tells what came of it. */
final class SiteBuild {
    private final Terminal terminal;

    SiteBuild(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The exit code. */
    int run(BuildArguments arguments) throws IOException {
        Path content = ContentFolder.existing(arguments.content());
        Path out = arguments.out();
        refuseOverlap(content, out);
        long start = System.nanoTime();
        BuildReport report = build(content, arguments);
        if (!report.diagnostics().isEmpty()) {
            new PrettyDiagnostics(terminal, content).print(report.diagnostics());
        }
        if (arguments.verbose()) {
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

    private static BuildReport build(Path content, BuildArguments arguments) throws IOException {
        String inRepository = Repository.pathOf(content);
        BuildOptions options = new BuildOptions(
                content,
                arguments.out(),
                arguments
                        .templates()
                        .orElseGet(() -> content.toAbsolutePath().normalize().resolveSibling("templates")),
                inRepository,
                arguments.drafts(),
                ChangeDates.read(arguments.dates(), inRepository));
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
}

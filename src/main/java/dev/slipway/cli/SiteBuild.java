package dev.slipway.cli;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.BuildReport;
import dev.slipway.BuildStamp;
import dev.slipway.write.OutputRefused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a site as the arguments of {@code slipway build} ask, and tells what came of it. */
final class SiteBuild {
    private final Terminal terminal;

    SiteBuild(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The exit code. */
    int run(BuildArguments arguments) throws IOException {
        Path content = ContentFolder.existing(arguments.content());
        refuseOverlap(content, arguments.out());
        long start = System.nanoTime();
        Path templates = arguments.templates().orElseGet(() -> BuildArguments.templatesBeside(content));
        String inRepository = Repository.pathOf(content);
        Optional<BuildStamp> stamp = stamp(arguments, templates, inRepository);
        OptionalInt unchanged = stamp.isPresent() ? stamp.get().unchanged() : OptionalInt.empty();
        BuildReport report = unchanged.isPresent()
                ? new BuildReport(List.of(), unchanged.getAsInt(), 0, List.of(stage("unchanged", start)))
                : build(arguments, templates, inRepository);
        if (unchanged.isEmpty() && stamp.isPresent() && report.diagnostics().isEmpty()) {
            stamp.get().record(report.pages());
        }
        return tell(report, content, arguments, start);
    }

    private int tell(BuildReport report, Path content, BuildArguments arguments, long start) {
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
                            + arguments.out().resolve("index.html"));
        }
        return Commands.CLEAN;
    }

    private static BuildReport.Stage stage(String name, long start) {
        return new BuildReport.Stage(name, System.nanoTime() - start);
    }

    /** What the site would be made of; nothing where the program is not a single file that could be told from another. */
    private static Optional<BuildStamp> stamp(BuildArguments arguments, Path templates, String inRepository)
            throws IOException {
        Path program = Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0]);
        if (!program.toString().endsWith(".jar") || !Files.isRegularFile(program)) {
            return Optional.empty();
        }
        List<Path> inputs = new ArrayList<>(List.of(program, arguments.content(), templates));
        arguments.dates().ifPresent(inputs::add);
        List<String> wishes = List.of(inRepository, Boolean.toString(arguments.drafts()));
        return Optional.of(BuildStamp.of(arguments.out(), inputs, wishes, System.currentTimeMillis()));
    }

    private static BuildReport build(BuildArguments arguments, Path templates, String inRepository) throws IOException {
        BuildOptions options = new BuildOptions(
                arguments.content(),
                arguments.out(),
                templates,
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

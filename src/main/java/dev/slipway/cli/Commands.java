package dev.slipway.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line: {@code slipway COMMAND}. */
public final class Commands {
    /** The content is fine. */
    public static final int CLEAN = 0;
    /** The content has problems. */
    public static final int PROBLEMS = 1;
    /** The command was used wrongly, or we failed. */
    public static final int FAILURE = 2;

    private final Terminal terminal;

    public Commands(PrintStream out, PrintStream err) {
        this.terminal = new Terminal(out, err, Boolean.getBoolean("slipway.terminal"), System.getenv());
    }

    /** Runs a command and returns its exit code. */
    public int run(String... arguments) {
        boolean build = arguments.length > 0 && arguments[0].equals("build");
        if (build) {
            Optional<BuildArguments> plain = BuildArguments.plain(Arrays.copyOfRange(arguments, 1, arguments.length));
            if (plain.isPresent()) {
                return run(plain.get());
            }
        }
        CommandLine line = build ? buildAlone() : all();
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isInteractive() ? Ansi.ON : Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return line.execute(build ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    }

    private int run(BuildArguments arguments) {
        try {
            return new SiteBuild(terminal).run(arguments);
        } catch (IOException | RuntimeException failure) {
            return failed(failure);
        }
    }

    /** The command that is run most, without the others: their specifications would cost 20 ms at each start. */
    private CommandLine buildAlone() {
        CommandSpec spec = new BuildCommand(terminal).spec();
        spec.name("slipway build");
        help(spec);
        return new CommandLine(spec);
    }

    private CommandLine all() {
        CommandSpec root = CommandSpec.wrapWithoutInspection((Runnable) () -> {});
        root.name("slipway");
        root.usageMessage()
                .description("Makes a site of learning series from Markdown.")
                .footer("", "Exit codes: 0 clean, 1 problems in the content, 2 wrong usage or a failure of ours.");
        help(root);
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version and end.")
                .build());
        root.version("slipway " + Version.current());
        for (Command command : commands()) {
            CommandSpec spec = command.spec();
            help(spec);
            root.addSubcommand(spec.name(), spec);
        }
        CommandLine line = new CommandLine(root);
        line.setExecutionStrategy(parsed -> {
            boolean nothing =
                    !parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested();
            if (nothing) {
                line.usage(terminal.err());
                return FAILURE;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return line;
    }

    private List<Command> commands() {
        return List.of(
                new BuildCommand(terminal),
                new ServeCommand(terminal),
                new CheckCommand(terminal),
                new ExportCommand(terminal),
                new NewCommand(terminal),
                new InitCommand(terminal),
                new CleanCommand(terminal),
                new ExplainCommand(terminal),
                new SchemaCommand(terminal),
                new CompletionCommand(terminal));
    }

    private static void help(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help and end.")
                .build());
    }

    private int failed(Exception failure) {
        Throwable cause = failure;
        if (failure instanceof UncheckedIOException && failure.getCause() != null) {
            cause = failure.getCause();
        }
        if (cause instanceof UsageProblem) {
            terminal.err().println("slipway: " + cause.getMessage());
        } else if (cause instanceof IOException) {
            terminal.err().println("slipway: the disk did not do what was asked: " + describe(cause));
        } else {
            terminal.err().println("slipway: this is a fault of Slipway, please report it: " + describe(cause));
            if (Boolean.getBoolean("slipway.trace")) {
                cause.printStackTrace(terminal.err());
            }
        }
        return FAILURE;
    }

    private static String describe(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}

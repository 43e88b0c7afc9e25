package dev.slipway.cli;

import dev.slipway.write.Output;
import dev.slipway.write.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code slipway clean}: removes what builds made. */
final class CleanCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("clean");
        spec.usageMessage().description("Removes the output folder, if Slipway made it.");
        spec.addOption(OptionSpec.builder("-o", "--out")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue("_site")
                .description("The output folder; _site by default.")
                .build());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path out = spec.findOption("--out").getValue();
        if (!Files.isDirectory(out)) {
            return Commands.CLEAN;
        }
        if (!Files.exists(out.resolve(Output.MARK))) {
            throw new UsageProblem(out + " was not made by Slipway, so it stays");
        }
        Trees.delete(out);
        if (terminal.isInteractive()) {
            terminal.out().println("Removed " + out);
        }
        return Commands.CLEAN;
    }
}

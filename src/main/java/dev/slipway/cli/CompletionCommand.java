package dev.slipway.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code slipway completion}: prints a completion script for bash and zsh. */
final class CompletionCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("completion");
        spec.usageMessage().description("Prints a completion script for bash and zsh: source <(./slipway completion)");
        return spec;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("slipway", spec.root().commandLine()));
        return Commands.CLEAN;
    }
}

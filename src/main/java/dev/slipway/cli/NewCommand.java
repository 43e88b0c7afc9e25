package dev.slipway.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code slipway new series|article|post}: a new file with what it must have. */
final class NewCommand implements Command {
    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection((Runnable) () -> {
            throw new UsageProblem("say what to make: slipway new series, slipway new article or slipway new post");
        });
        spec.name("new");
        spec.usageMessage().description("Makes a series, an article of a series, or a post.");
        for (Command command : new Command[] {
            new NewSeriesCommand(terminal), new NewArticleCommand(terminal), new NewPostCommand(terminal)
        }) {
            CommandSpec child = command.spec();
            spec.addSubcommand(child.name(), child);
        }
        return spec;
    }
}

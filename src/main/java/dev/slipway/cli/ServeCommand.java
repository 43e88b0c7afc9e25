package dev.slipway.cli;

import dev.slipway.BuildOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code slipway serve [DIR]}: shows the site in a browser while it is written. */
final class ServeCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("serve");
        spec.usageMessage()
                .description(
                        "Shows the site in a browser of this machine while it is written: what is saved is seen at once.",
                        "Nothing is written to the disk. Ctrl+C ends it.");
        spec.addPositional(ContentFolder.parameter());
        spec.addOption(OptionSpec.builder("-p", "--port")
                .paramLabel("N")
                .type(Integer.class)
                .description("The port, 0 for any; by default 4000 or, where that is taken, the next that is free.")
                .build());
        spec.addOption(BuildCommand.templates());
        spec.addOption(BuildCommand.dates());
        spec.addOption(BuildCommand.flag("--drafts", "Show drafts too."));
        spec.addOption(BuildCommand.flag("-v", "--verbose", "Print the time of each stage."));
        spec.addOption(BuildCommand.flag(
                "--poll",
                "Look for changes again and again, as is done anyway where the system does not tell of them."));
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path content = ContentFolder.of(spec);
        Path named = spec.findOption("--templates").getValue();
        Path templates = named == null ? BuildArguments.templatesBeside(content) : named;
        Path dates = spec.findOption("--dates").getValue();
        String inRepository = Repository.pathOf(content);
        BuildOptions options = new BuildOptions(
                content,
                Path.of(BuildArguments.OUT),
                templates,
                inRepository,
                isSet("--drafts"),
                ChangeDates.read(Optional.ofNullable(dates), inRepository));
        Integer port = spec.findOption("--port").getValue();
        return new PreviewSession(terminal, options, isSet("--verbose"), isSet("--poll"))
                .run(Optional.ofNullable(port));
    }

    private boolean isSet(String option) {
        return Boolean.TRUE.equals(spec.findOption(option).getValue());
    }
}

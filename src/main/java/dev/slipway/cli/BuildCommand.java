package dev.slipway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
                .defaultValue(BuildArguments.OUT)
                .description("Where the site goes; _site by default. It is replaced as a whole.")
                .build());
        spec.addOption(templates());
        spec.addOption(flag("--drafts", "Publish drafts too."));
        spec.addOption(flag("-v", "--verbose", "Print the time of each stage."));
        spec.addOption(dates());
        return spec;
    }

    static OptionSpec templates() {
        return OptionSpec.builder("--templates")
                .paramLabel("DIR")
                .type(Path.class)
                .description("Templates that replace the theme's; by default the folder templates beside DIR.")
                .build();
    }

    static OptionSpec dates() {
        return OptionSpec.builder("--dates")
                .paramLabel("FILE")
                .type(Path.class)
                .description("The day of the last change of each file, one \"2026-11-20 path\" a line.")
                .build();
    }

    @Override
    public Integer call() throws IOException {
        return new SiteBuild(terminal).run(arguments());
    }

    /** What the arguments that were parsed ask for. */
    BuildArguments arguments() {
        Path templates = spec.findOption("--templates").getValue();
        Path dates = spec.findOption("--dates").getValue();
        return new BuildArguments(
                ContentFolder.given(spec, 0),
                spec.findOption("--out").getValue(),
                Optional.ofNullable(templates),
                Optional.ofNullable(dates),
                Boolean.TRUE.equals(spec.findOption("--drafts").getValue()),
                Boolean.TRUE.equals(spec.findOption("--verbose").getValue()));
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static OptionSpec flag(String shortName, String name, String description) {
        return OptionSpec.builder(shortName, name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}

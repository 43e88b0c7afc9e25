package dev.slipway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code slipway new series TITLE}. */
final class NewSeriesCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    NewSeriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("series");
        spec.usageMessage().description("Makes a folder with a series.yaml.");
        spec.addPositional(NewFile.text(0, "TITLE", "The title, such as \"Docker in depth\"."));
        spec.addOption(NewFile.contentOption());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        String title = spec.positionalParameters().get(0).getValue();
        Path content = NewFile.site(spec.findOption("--content").getValue());
        String text = """
                title: %s
                description: Say in one or two sentences whom this series is for and what it leads to.
                level: intermediate
                audience: []
                knows: []
                needsNot: []
                outcomes: {technical: [], conceptual: [], career: []}
                blocks:
                  - {id: basics, title: Basics, parts: 1-3, focus: What everything else stands on}
                tracks: []
                planned: []
                blueprint:
                  - {section: Theory, minutes: 15}
                  - {section: Practice, minutes: 25}
                review: {intervals: [1, 3, 7, 14, 30]}
                """.formatted(NewFile.quoted(title));
        NewFile.write(content.resolve(NewFile.slug(title)).resolve("series.yaml"), text, terminal);
        return Commands.CLEAN;
    }
}

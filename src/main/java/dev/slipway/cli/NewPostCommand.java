package dev.slipway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code slipway new post TITLE}. */
final class NewPostCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    NewPostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("post");
        spec.usageMessage().description("Makes a post, an article outside any series.");
        spec.addPositional(NewFile.text(0, "TITLE", "The title."));
        spec.addOption(NewFile.contentOption());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        String title = spec.positionalParameters().get(0).getValue();
        Path content = NewFile.site(spec.findOption("--content").getValue());
        String text = "---\ntitle: " + NewFile.quoted(title)
                + "\ndescription: Say in one sentence what a reader gets from this post.\ndate: " + NewFile.today()
                + "\ntags: []\ndraft: true\n---\n\nBegin here.\n";
        NewFile.write(content.resolve("posts").resolve(NewFile.slug(title) + ".md"), text, terminal);
        return Commands.CLEAN;
    }
}

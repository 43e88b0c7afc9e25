package dev.slipway.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The parameter {@code [DIR]} of the commands that read a whole site: the folder that holds {@code site.yaml}. */
final class ContentFolder {
    private ContentFolder() {}

    static PositionalParamSpec parameter() {
        return parameter("0");
    }

    static PositionalParamSpec parameter(String index) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("0..1")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue(BuildArguments.CONTENT)
                .description("The folder that holds site.yaml; content by default.")
                .build();
    }

    /** The folder that was given to a command; it is there. */
    static Path of(CommandSpec spec) {
        return of(spec, 0);
    }

    static Path of(CommandSpec spec, int index) {
        return existing(given(spec, index));
    }

    /** The folder that was given to a command, be it there or not. */
    static Path given(CommandSpec spec, int index) {
        return spec.positionalParameters().get(index).getValue();
    }

    /** A folder that must be there. */
    static Path existing(Path content) {
        if (!Files.isDirectory(content)) {
            throw new UsageProblem("there is no folder " + content + "; make one with: slipway init DIR");
        }
        return content;
    }
}

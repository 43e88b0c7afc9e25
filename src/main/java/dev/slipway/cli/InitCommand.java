package dev.slipway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code slipway init DIR}: a small complete site to start from. */
final class InitCommand implements Command, Callable<Integer> {
    private static final String START = "/dev/slipway/start/";
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("init");
        spec.usageMessage().description("Makes a small complete series to start from, in DIR/content.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("DIR")
                .type(Path.class)
                .required(true)
                .description("A new or empty folder.")
                .build());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = spec.positionalParameters().get(0).getValue();
        Path content = folder.resolve("content");
        if (Files.exists(content)) {
            throw new UsageProblem(content + " is there already; name another folder");
        }
        for (String name : resource("files.txt").split("\n")) {
            Path file = content.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, resource(name));
        }
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.writeString(ignored, "_site/\n.slipway/\n");
        }
        terminal.out()
                .println("Made " + content + ". Build it with: slipway build " + content + " --out "
                        + folder.resolve("_site"));
        return Commands.CLEAN;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream(START + name)) {
            if (in == null) {
                throw new IOException("the jar lacks " + START + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.slipway.cli;

import dev.slipway.read.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code slipway schema DIR}: writes the JSON Schema of every file kind, for editors. */
final class SchemaCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("schema");
        spec.usageMessage()
                .description("Writes a JSON Schema for each kind of file, so that editors complete and check.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue("schemas")
                .description("Where they go; schemas by default.")
                .build());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = spec.positionalParameters().get(0).getValue();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> schema : JsonSchemas.all().entrySet()) {
            Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
        }
        if (terminal.isInteractive()) {
            terminal.out().println("Wrote " + JsonSchemas.all().size() + " schemas to " + folder);
        }
        return Commands.CLEAN;
    }
}

package dev.slipway.cli;

import dev.slipway.site.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands that make a file have in common: where the content is, a title, and a file that must not exist. */
final class NewFile {
    private NewFile() {}

    static OptionSpec contentOption() {
        return OptionSpec.builder("--content")
                .paramLabel("DIR")
                .type(Path.class)
                .defaultValue("content")
                .description("The folder that holds site.yaml; content by default.")
                .build();
    }

    static PositionalParamSpec text(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    static Path site(Path content) {
        if (!Files.isRegularFile(content.resolve("site.yaml"))) {
            throw new UsageProblem("there is no site.yaml in " + content + "; name the folder with --content DIR");
        }
        return content;
    }

    static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    static String slug(String title) {
        return Slugs.plain(title);
    }

    /** A title as a YAML text, whatever it holds. */
    static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + "\"";
    }

    static void write(Path file, String text, Terminal terminal) throws IOException {
        if (Files.exists(file)) {
            throw new UsageProblem(file + " is there already");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        terminal.out().println(file);
    }
}

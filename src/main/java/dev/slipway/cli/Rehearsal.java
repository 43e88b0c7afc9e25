package dev.slipway.cli;

import dev.slipway.write.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A build that uses a little of everything and prints nothing. The launcher runs it once, so that the Java it found can put
 * the classes of a build into an archive (class data sharing) and start faster from then on.
 */
public final class Rehearsal {
    /** What sites have that were set up in full. */
    private static final String SETTINGS = """
            url: https://example.org/learning
            repository: https://github.com/example/learning
            theme: {accent: "200"}
            checks: {severity: {unknown-code-language: note, missing-alt: note}, exclude: ["x/**"]}
            """;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        int code = run();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code of the last build: other than 0 were a fault of ours. */
    static int run() throws IOException {
        Path folder = Files.createTempDirectory("slipway");
        try {
            PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            new Commands(silent, silent).run("init", folder.toString());
            Path content = folder.resolve("content");
            copy("rehearsal.md", content.resolve("posts"));
            copy("rehearsal.svg", content.resolve("posts"));
            copy("rehearsal.png", content.resolve("posts"));
            Files.writeString(content.resolve("site.yaml"), SETTINGS, StandardOpenOption.APPEND);
            String site = folder.resolve("_site").toString();
            new Commands(silent, silent).run("build", content.toString(), "--out=" + site);
            new Commands(silent, silent).run("build", content.toString(), "--out", site);
            return new Commands(silent, silent).run("build", content.toString(), "--out", site);
        } finally {
            Trees.delete(folder);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/dev/slipway/" + name)) {
            if (in != null) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }
}

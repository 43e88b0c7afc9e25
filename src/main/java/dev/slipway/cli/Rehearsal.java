package dev.slipway.cli;

import dev.slipway.write.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A build that uses a little of everything and prints nothing. The launcher runs it once, so that the Java it found can put
 * the classes of a build into an archive (class data sharing) and start faster from then on.
 */
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("slipway");
        try {
            PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            new Commands(silent, silent).run("init", folder.toString());
            Path content = folder.resolve("content");
            try (InputStream in = Rehearsal.class.getResourceAsStream("/dev/slipway/rehearsal.md")) {
                if (in != null) {
                    Files.copy(in, content.resolve("posts").resolve("rehearsal.md"));
                }
            }
            for (int i = 0; i < 2; i++) {
                String site = folder.resolve("_site").toString();
                new Commands(silent, silent).run("build", content.toString(), "--out", site);
            }
        } finally {
            Trees.delete(folder);
        }
    }
}

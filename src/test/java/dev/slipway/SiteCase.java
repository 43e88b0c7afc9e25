package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.slipway.cli.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site to build in a test, and what came of it:
 * {@code SiteCase.in(folder).file("site.yaml", "…").run("build").exits(1).says("unknown-key")}.
 */
public final class SiteCase {
    private final Path root;
    private int code = -1;
    private String out = "";
    private String err = "";

    private SiteCase(Path root) {
        this.root = root;
    }

    /** An empty case in a folder of its own. */
    public static SiteCase in(Path folder) {
        return new SiteCase(folder);
    }

    /** A case with a {@code site.yaml} that says the least. */
    public static SiteCase minimal(Path folder) {
        return in(folder).file("site.yaml", "title: A site\ndescription: For a test.\n");
    }

    /** Writes a file of the content. */
    public SiteCase file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SiteCase file(String path, byte[] bytes) {
        try {
            Path file = content().resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes a post with a front matter that says the least. */
    public SiteCase post(String name, String body) {
        return file("posts/" + name + ".md", "---\ntitle: A post\ndescription: For a test.\n---\n" + body);
    }

    public Path content() {
        return root.resolve("content");
    }

    public Path out() {
        return root.resolve("_site");
    }

    /** Runs a command with this case's folders. */
    public SiteCase build(String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", content().toString(), "--out", out().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    /** Runs any command. */
    public SiteCase run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        code = new Commands(
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(arguments);
        out = printed.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8).replace(root.toString() + "/", "");
        return this;
    }

    public SiteCase exits(int expected) {
        assertThat(code).as("exit code; printed: %s%s", out, err).isEqualTo(expected);
        assertThat(err).doesNotContain("\tat ").doesNotContain("Exception");
        return this;
    }

    public SiteCase says(String... fragments) {
        assertThat(err).contains(fragments);
        return this;
    }

    public SiteCase prints(String... fragments) {
        assertThat(out).contains(fragments);
        return this;
    }

    public SiteCase isQuiet() {
        assertThat(out + err).isEmpty();
        return this;
    }

    /** What was printed to the error stream, with paths from the case's folder. */
    public String diagnostics() {
        return err;
    }

    /** What was printed to the output stream. */
    public String printed() {
        return out;
    }

    /** Checks the content and writes what can be repaired. */
    public SiteCase fix() {
        return run("check", content().toString(), "--fix");
    }

    /** A file of the content as it stands now. */
    public String source(String path) {
        try {
            return Files.readString(content().resolve(path));
        } catch (IOException e) {
            return fail("no file " + path + " in the content");
        }
    }

    /** A file of the built site. */
    public String page(String path) {
        try {
            return Files.readString(out().resolve(path));
        } catch (IOException e) {
            return fail("no page " + path + " among " + pages() + "; printed: " + err);
        }
    }

    /** The paths of the built site, sorted. */
    public List<String> pages() {
        if (!Files.isDirectory(out())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in memory is the one that a build of its own writes, whatever was kept from the builds before. */
class PreviewTest {
    /** How many sites are edited at random, a hundred times each. */
    private static final int SEEDS = Integer.getInteger("preview.seeds", 2);

    @TempDir
    Path folder;

    @Test
    void after_hundreds_of_random_edits_pages_and_diagnostics_are_those_of_a_fresh_build() throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Path root = Files.createDirectories(folder.resolve("seed-" + seed));
            Workspace workspace = new Workspace();
            EditedSite site = new EditedSite(root, new Random(seed));
            site.built(compare(root, workspace, "at first").failed());
            for (int round = 0; round < 100; round++) {
                String what = "seed " + seed + ", edit " + round + ": " + site.edit();
                site.built(compare(root, workspace, what).failed());
            }
            assertThat(site.builds())
                    .as("edits that leave a site without errors")
                    .isGreaterThan(20);
        }
    }

    @Test
    void a_template_of_the_site_that_fails_on_a_page_is_told_though_nobody_looks_at_the_page() throws Exception {
        SiteCase.minimal(folder).post("a", "Text.\n");
        Workspace workspace = new Workspace();
        compare(folder, workspace, "without templates");
        Path template = Files.createDirectories(folder.resolve("templates")).resolve("title.jte");
        Files.writeString(
                template, "@param dev.slipway.render.view.ArticleView page\n<h1>${page.number().substring(99)}</h1>\n");
        Preview failed = compare(folder, workspace, "with one that fails on a page");
        assertThat(failed.diagnostics()).hasSize(1);
        Files.writeString(template, "@param Strin title\n");
        compare(folder, workspace, "with one that does not compile");
        Files.delete(template);
        compare(folder, workspace, "without templates again");
    }

    @Test
    void what_an_article_includes_is_part_of_it() throws Exception {
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/run.sh", "# region a\necho one\n# endregion\n")
                .post("a", "```sh file=run.sh region=a\n```\n");
        Workspace workspace = new Workspace();
        compare(folder, workspace, "at first");
        site.file("posts/run.sh", "# region a\necho one\n# endregion\n# more\n");
        compare(folder, workspace, "the file changed, what is included did not");
        site.file("posts/run.sh", "# region a\necho two\n# endregion\n");
        Preview preview = compare(folder, workspace, "what is included changed");
        assertThat(new String(preview.file("posts/a.html").orElseThrow(), StandardCharsets.UTF_8))
                .contains("two");
    }

    /** Makes the site in both ways. */
    private Preview compare(Path root, Workspace workspace, String what) throws Exception {
        BuildOptions options = new BuildOptions(
                root.resolve("content"),
                Files.createTempDirectory(folder, "out").resolve("_site"),
                root.resolve("templates"),
                "content",
                false,
                Map.of());
        Preview preview = Build.preview(options, workspace);
        BuildReport fresh = Build.run(options);
        assertThat(preview.diagnostics()).as(what).isEqualTo(fresh.diagnostics());
        assertThat(preview.failed()).as(what).isEqualTo(fresh.failed());
        assertThat(held(preview)).as(what).isEqualTo(fresh.failed() ? Map.of() : written(options.out()));
        return preview;
    }

    private static Map<String, String> held(Preview preview) {
        Map<String, String> pages = new TreeMap<>();
        preview.paths().forEach(path -> pages.put(path, text(preview.file(path).orElseThrow())));
        return pages;
    }

    private static Map<String, String> written(Path out) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = out.relativize(file).toString().replace('\\', '/');
                if (!path.equals(".slipway-site")) {
                    pages.put(path, text(Files.readAllBytes(file)));
                }
            }
        }
        return pages;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing outside a site's folder is read, whatever lies in it. */
class FolderTest {
    @TempDir
    Path folder;

    @Test
    void a_link_that_leaves_the_folder_is_reported_and_left_out() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "years of work");
        SiteCase site = SiteCase.minimal(folder).post("a", "[x](kit/secret.txt)\n");
        Files.createDirectories(site.content().resolve("posts/kit"));
        Files.createSymbolicLink(site.content().resolve("posts/kit/secret.txt"), secret);
        site.build().exits(1).says("file-outside-site", "posts/kit/secret.txt", "broken-link");
    }

    @Test
    void a_linked_folder_is_not_entered() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("b.md"), "---\ntitle: B\ndescription: B.\n---\nText.\n");
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        Files.createSymbolicLink(site.content().resolve("more"), outside);
        site.build().exits(1).says("file-outside-site");
        assertThat(site.pages()).isEmpty();
    }

    @Test
    void a_link_within_the_folder_is_a_file_like_any_other() throws IOException {
        SiteCase site =
                SiteCase.minimal(folder).file("posts/kit/a.txt", "A").post("a", "[x](kit/b.txt) [y](kit/a.txt)\n");
        Files.createSymbolicLink(site.content().resolve("posts/kit/b.txt"), Path.of("a.txt"));
        site.build().exits(0);
        assertThat(site.page("posts/kit/b.txt")).isEqualTo("A");
    }

    @Test
    void code_of_a_file_outside_is_not_included() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "years of work");
        SiteCase.minimal(folder)
                .post("a", "```text file=../../secret.txt\n```\n")
                .build()
                .exits(1)
                .says("include-outside");
    }

    @Test
    void what_a_link_leads_to_outside_is_not_shown_by_its_diagnostic_either() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "years of work");
        SiteCase site = SiteCase.minimal(folder).post("a", "Text.\n");
        Files.createSymbolicLink(site.content().resolve("posts/secret.txt"), secret);
        assertThat(site.build().exits(1).says("file-outside-site").diagnostics())
                .doesNotContain("years");
    }

    @Test
    void code_is_included_from_text_that_a_page_can_show() {
        SiteCase.minimal(folder)
                .file("posts/kit/a.bin", new byte[] {1, 0, 2})
                .file("posts/kit/long.txt", "a line\n".repeat(80_000))
                .post("a", "```text file=kit/a.bin\n```\n\n```text file=kit/long.txt\n```\n")
                .build()
                .exits(1)
                .says("include-unreadable", "is no text", "560000 characters");
    }

    @Test
    void assets_are_published_as_they_are() {
        byte[] bytes = {0, 1, (byte) 0xff, 10, 13};
        SiteCase site = SiteCase.minimal(folder).file("posts/kit/a.bin", bytes).post("a", "[x](kit/a.bin)\n");
        site.build().exits(0);
        assertThat(site.out().resolve("posts/kit/a.bin")).hasBinaryContent(bytes);
    }

    @Test
    void an_asset_that_a_browser_would_run_is_refused() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">%s</svg>";
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/kit/fine.svg", svg.formatted("<title>on = off, the only one</title><path d=\"M0 0\"/>"))
                .post("a", "![x](kit/fine.svg)\n");
        site.build().exits(0);
        for (String bad : new String[] {
            "<script>1</script>",
            "<g ONLOAD = '1'/>",
            "<a href=\"javascript:1\"/>",
            "<a href=\"java&#115;cript:1\"/>",
            "<a href=\"java&#x09;script:1\"/>",
            "<a href=\"java\nscript:1\"/>",
            "<foreignObject/>"
        }) {
            site.file("posts/kit/bad.svg", svg.formatted(bad))
                    .build()
                    .exits(1)
                    .says("unsafe-asset", "posts/kit/bad.svg");
        }
        site.file("posts/kit/bad.svg", svg.formatted(""))
                .file("posts/kit/page.HTML", "<p>")
                .build()
                .exits(1)
                .says("unsafe-asset");
    }

    @Test
    void a_picture_that_hides_what_it_says_is_refused() {
        String attributes =
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"1\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        String script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>";
        for (byte[] bad : new byte[][] {
            attributes.getBytes(StandardCharsets.UTF_8),
            script.getBytes(StandardCharsets.UTF_16),
            script.getBytes(StandardCharsets.UTF_16LE),
            "<?xml version='1.0' encoding='utf-7'?><svg/>".getBytes(StandardCharsets.UTF_8),
            {0x1f, (byte) 0x8b, 8, 0}
        }) {
            SiteCase.minimal(folder)
                    .file("posts/kit/bad.svg", bad)
                    .post("a", "[x](kit/bad.svg)\n")
                    .build()
                    .exits(1)
                    .says("unsafe-asset");
        }
    }

    @Test
    void hidden_files_are_not_published_but_for_those_of_examples() {
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/kit/.env", "PASSWORD=x")
                .file("posts/kit/.dockerignore", "*.md\n")
                .file(".git/config", "x")
                .post("a", "[x](kit/.dockerignore)\n");
        site.build().exits(0);
        assertThat(site.pages()).contains("posts/kit/.dockerignore").doesNotContain("posts/kit/.env", ".git/config");
    }

    @Test
    void every_test_that_the_security_document_names_exists() throws IOException {
        Matcher names = Pattern.compile("`(\\w+Test)`").matcher(Files.readString(Path.of("SECURITY.md")));
        int found = 0;
        while (names.find()) {
            found++;
            String file = names.group(1) + ".java";
            try (Stream<Path> tests = Files.walk(Path.of("src/test"))) {
                assertThat(tests.anyMatch(test -> test.getFileName().toString().equals(file)))
                        .as(file)
                        .isTrue();
            }
        }
        assertThat(found).isGreaterThan(4);
    }
}

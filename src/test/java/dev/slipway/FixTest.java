package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code slipway check --fix} repairs, and what it leaves alone. */
class FixTest {
    @TempDir
    Path folder;

    @Test
    void a_misspelt_key_is_put_right_and_the_rest_is_told() {
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/a.md", "---\ntitel: A\ndescription: B\nlevel: beginer\n---\n[x](nowhere.md)\n");
        site.fix()
                .exits(1)
                .says(
                        "fixed[unknown-key] content/posts/a.md:2:1: titel → title",
                        "fixed[bad-value] content/posts/a.md:4:8: beginer → beginner",
                        "2 fixed",
                        "error[broken-link]",
                        "1 error");
        assertThat(site.source("posts/a.md"))
                .isEqualTo("---\ntitle: A\ndescription: B\nlevel: beginner\n---\n[x](nowhere.md)\n");
    }

    @Test
    void a_key_between_two_right_ones_is_left_to_its_author() {
        SiteCase site = SiteCase.minimal(folder).post("a", "Fine.\n").file("demo/series.yaml", """
            title: A
            description: B
            titel: C
            """);
        site.fix().exits(1).says("did you mean \"title\"?");
        assertThat(site.source("demo/series.yaml")).contains("titel: C");
    }

    @Test
    void a_misspelt_link_and_its_anchor_are_put_right_one_after_the_other() {
        SiteCase site = SiteCase.minimal(folder)
                .post("namespaces", "## Control groups\n")
                .post("a", "Sea [this](namespacs.md#control-grops), [that](namespaces.md#control-group \"t\").\n");
        site.fix().exits(0).says("3 fixed");
        assertThat(site.source("posts/a.md"))
                .endsWith("Sea [this](namespaces.md#control-groups), [that](namespaces.md#control-groups \"t\").\n");
    }

    @Test
    void another_number_is_no_misspelling() {
        SiteCase site = SiteCase.minimal(folder).post("part-2", "Fine.\n").post("a", "[x](part-3.md)\n");
        site.fix().exits(1);
        assertThat(site.source("posts/a.md")).endsWith("[x](part-3.md)\n");
    }

    @Test
    void a_dockerfile_gets_one_case_and_equals_signs() {
        SiteCase site = SiteCase.minimal(folder).post("a", """
            1. In a list:

               ```dockerfile
               FROM alpine:3.22 as build
               run true
               ENV MODE fast
               LABEL note two words
               ENV QUOTED "a b"
               EXPOSE 8080/TCP
               WORKDIR /app
               ```
            """);
        site.fix().exits(0);
        assertThat(site.source("posts/a.md")).contains("""
               FROM alpine:3.22 AS build
               RUN true
               ENV MODE=fast
               LABEL note="two words"
               ENV QUOTED "a b"
               EXPOSE 8080/tcp
            """.indent(3).replace("      ", "   "));
    }

    @Test
    void words_in_another_case_and_old_words_for_true_are_put_right() {
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/a.md", "---\nTitle: A\ndescription: B\nlevel: BEGINNER\ndraft: No\n---\nText\n");
        site.fix().exits(0).says("3 fixed");
        assertThat(site.source("posts/a.md"))
                .isEqualTo("---\ntitle: A\ndescription: B\nlevel: beginner\ndraft: false\n---\nText\n");
    }

    @Test
    void text_that_was_decoded_twice_is_encoded_once_more_but_not_in_code() {
        SiteCase site = SiteCase.minimal(folder)
                .post("a", "It\u00e2\u20ac\u2122s `\u00e2\u20ac\u2122` a caf\u00c3\u00a9 \uD83D\uDE80\n");
        site.fix().exits(0).says("1 fixed");
        assertThat(site.source("posts/a.md")).endsWith("It\u2019s `\u00e2\u20ac\u2122` a caf\u00e9 \uD83D\uDE80\n");
    }

    @Test
    void nothing_is_repaired_or_promised_in_a_file_that_is_not_utf8() {
        byte[] bytes = "---\ntitel: A\ndescription: B\n---\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        SiteCase site = SiteCase.minimal(folder).file("posts/a.md", bytes);
        site.fix().exits(1).says("error[invalid-utf8]", "did you mean \"title\"?");
        assertThat(site.diagnostics()).doesNotContain("--fix");
    }

    @Test
    void what_is_wrong_on_purpose_stays() {
        String body = "```dockerfile expect=FromAsCasing\nFROM alpine:3.22 as build\n```\n";
        SiteCase site = SiteCase.minimal(folder).post("a", body);
        site.fix().exits(0).isQuiet();
        assertThat(site.source("posts/a.md")).endsWith(body);
    }

    @Test
    void the_old_compose_becomes_the_new_one() {
        SiteCase site = SiteCase.minimal(folder)
                .post("a", "Run `docker-compose up`:\n\n```console\n$ docker-compose up -d\n```\n")
                .file("posts/compose.yaml", "services:\n  web:\n    imge: nginx:1.29\n");
        site.fix();
        assertThat(site.source("posts/a.md"))
                .endsWith("Run `docker compose up`:\n\n```console\n$ docker compose up -d\n```\n");
        assertThat(site.source("posts/compose.yaml")).contains("    image: nginx:1.29\n");
    }

    @Test
    void a_waiver_that_waives_nothing_goes_with_its_line() {
        SiteCase site =
                SiteCase.minimal(folder).post("a", "One.\n\n<!-- slipway: allow vague-link it was so -->\nTwo.\n");
        site.fix().exits(0).says("removed <!-- slipway: allow vague-link it was so -->");
        assertThat(site.source("posts/a.md")).endsWith("One.\n\nTwo.\n");
    }

    @Test
    void line_ends_mark_and_permissions_stay_and_no_other_file_is_left() throws IOException {
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/a.md", "\uFEFF---\r\ntitel: A\r\ndescription: B\r\n---\r\nText\r\n");
        Path file = site.content().resolve("posts/a.md");
        var rights = Files.getPosixFilePermissions(file);
        site.fix().exits(0);
        assertThat(site.source("posts/a.md")).isEqualTo("\uFEFF---\r\ntitle: A\r\ndescription: B\r\n---\r\nText\r\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }

    @Test
    void only_the_chosen_rules_are_repaired_and_a_second_run_finds_nothing_to_do() {
        SiteCase site = SiteCase.minimal(folder)
                .file("posts/a.md", "---\ntitle: A\ndescription: B\nlevel: beginer\ndrft: true\n---\nText\n");
        String content = site.content().toString();
        site.run("check", content, "--fix", "--rule", "bad-value").exits(0).says("1 fixed");
        assertThat(site.source("posts/a.md")).contains("level: beginner", "drft");
        site.fix().exits(0).says("1 fixed");
        site.fix().exits(0).isQuiet();
    }
}

package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code slipway check --urls-since} tells about a site that was published before. */
class UrlsSinceTest {
    private static final String FRONT = """
        ---
        title: A
        description: B
        tags: [net]
        objectives:
          - {id: knows, text: Knows it.}
        quiz:
          - {id: first, type: true-false, objective: knows, question: "Is it so?", answer: true, explanation: It is.}
        cards:
          - {id: card-one, front: F, back: B}
        ---
        Text
        """;

    @TempDir
    Path folder;

    private SiteCase site;
    private Path old;

    @BeforeEach
    void publish() throws IOException {
        site = SiteCase.minimal(folder).file("posts/a.md", FRONT);
        site.build().exits(0);
        old = folder.resolve("old.json");
        Files.copy(site.out().resolve("learning.json"), old);
    }

    @Test
    void a_site_that_has_not_changed_is_quiet() {
        check().exits(0).isQuiet();
    }

    @Test
    void a_page_that_is_gone_is_told_unless_an_alias_leads_on() throws IOException {
        Files.delete(site.content().resolve("posts/a.md"));
        site.file("posts/b.md", FRONT);
        check().exits(1)
                .says(
                        "error[vanished-address]: the address posts/a.html was published and leads nowhere now",
                        "add aliases: [/posts/a.html] to the article that takes its place",
                        "warning[vanished-id]: the article \"a\" was published and is gone");
        site.file("posts/b.md", FRONT.replace("tags:", "aliases: [/posts/a.html]\ntags:"));
        check().exits(0).says("the objective \"knows\" was published");
        assertThat(site.diagnostics()).doesNotContain("vanished-address", "the article");
    }

    @Test
    void a_tag_that_is_gone_takes_its_page_along() {
        site.file("posts/a.md", FRONT.replace("tags: [net]\n", ""));
        check().exits(1).says("the address tags/net.html was published");
    }

    @Test
    void an_id_that_is_gone_is_told_at_its_article() {
        site.file("posts/a.md", FRONT.replace("first", "frist").replace("card-one", "other"));
        check().exits(0)
                .says(
                        "the question \"first\" was published and is gone",
                        "posts/a.md:2:8",
                        "was it renamed to \"frist\"?",
                        "the card \"card-one\" was published");
    }

    @Test
    void an_id_that_moved_to_another_article_is_not_gone() {
        site.file("posts/a.md", FRONT.replaceAll("cards:\n.*\n", ""))
                .file(
                        "posts/z.md",
                        "---\ntitle: Z\ndescription: Z\ncards: [{id: card-one, front: F, back: B}]\n---\nZ\n");
        check().exits(0).isQuiet();
    }

    @Test
    void a_question_or_a_card_that_kept_its_old_id_as_an_alias_is_not_gone() {
        String renamed = FRONT.replace("{id: first,", "{id: so-it-is, aliases: [first],")
                .replace("{id: card-one,", "{id: card-of-a, aliases: [card-one],");
        site.file("posts/a.md", renamed);
        check().exits(0).isQuiet();
    }

    @Test
    void what_moved_under_an_alias_before_may_move_again_and_its_oldest_id_must_stay() throws IOException {
        site.file("posts/a.md", FRONT.replace("{id: first,", "{id: second, aliases: [first],"));
        site.build().exits(0);
        Files.copy(site.out().resolve("learning.json"), old, StandardCopyOption.REPLACE_EXISTING);
        site.file("posts/a.md", FRONT.replace("{id: first,", "{id: third, aliases: [first, second],"));
        check().exits(0).isQuiet();
        site.file("posts/a.md", FRONT.replace("{id: first,", "{id: third, aliases: [second],"));
        check().exits(0).says("the question \"first\" was published", "add aliases: [first] to");
    }

    @Test
    void another_file_is_wrong_usage() throws IOException {
        for (String text : new String[] {"{", "[]", "{}", "{\"version\": 1}", "no json", "{\"a\": tru}", "[1,]", ""}) {
            Files.writeString(old, text);
            check().exits(2).says("is no learning.json");
        }
        Files.delete(old);
        check().exits(2).says("there is no readable file");
    }

    private SiteCase check() {
        String content = site.content().toString();
        return site.run(
                "check",
                content,
                "--urls-since",
                old.toString(),
                "--rule",
                "vanished-address",
                "--rule",
                "vanished-id");
    }
}

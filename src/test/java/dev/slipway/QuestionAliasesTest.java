package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that questions and cards had before. */
class QuestionAliasesTest {
    private static final String QUESTION =
            "{id: %s, type: true-false, question: 'So?', answer: 'true', explanation: e, aliases: [%s]}";

    @TempDir
    Path folder;

    private SiteCase site(String quiz, String cards) {
        String front =
                "---\ntitle: A\ndescription: D\nquiz:\n  - " + quiz + "\ncards:\n  - " + cards + "\n---\nText.\n";
        return SiteCase.minimal(folder).file("posts/a.md", front);
    }

    @Test
    void they_are_published_for_reviews_and_for_programs() {
        SiteCase site = site(
                        String.format(QUESTION, "now", "before, long-before"),
                        "{id: c, front: f, back: b, aliases: [d]}")
                .build()
                .exits(0);
        String script = site.pages().stream()
                .filter(page -> page.startsWith("assets/learning-"))
                .findFirst()
                .orElseThrow();
        assertThat(site.page(script)).contains("\"renamed\":{\"before\":\"now\",\"long-before\":\"now\",\"d\":\"c\"}");
        assertThat(site.page("learning.json")).contains("\"aliases\":[\"before\",\"long-before\"]");
    }

    @Test
    void an_id_or_an_alias_that_is_used_twice_is_told() {
        site(String.format(QUESTION, "q", "c"), "{id: c, front: f, back: b}")
                .build()
                .exits(1)
                .says("error[duplicate-id]", "a second question or card is called \"c\"");
        site(String.format(QUESTION, "q", "old"), "{id: c, front: f, back: b, aliases: [old]}")
                .build()
                .exits(1)
                .says("a second question or card is called \"old\"");
        site(String.format(QUESTION, "q", "old"), "{id: q, front: f, back: b}")
                .build()
                .exits(1)
                .says("a second card is called \"q\"");
    }
}

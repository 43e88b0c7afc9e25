package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms of the glossary are links where an article first uses them. */
class GlossaryTest {
    @TempDir
    Path folder;

    @Test
    void a_term_is_a_link_where_it_is_first_used() {
        String page = page("A build CONTEXT is made of files. Another build context.\n");
        assertThat(page).contains("A <a class=\"term\" href=\"../glossary.html#build-context\">build CONTEXT</a> is");
        assertThat(page).contains("Another build context.");
    }

    @Test
    void the_longest_term_wins_and_plurals_count() {
        assertThat(page("Two capabilities.\n")).contains("#capability\">capabilities</a>.");
        String page = page("Builds, layers & build contexts.\n");
        assertThat(page)
                .contains("#build\">Builds</a>, <a class=\"term\" href=\"../glossary.html#layer\">layers</a> &amp; ")
                .contains("#build-context\">build contexts</a>.");
    }

    @Test
    void headings_links_code_and_longer_words_are_left_alone() {
        String page = page(
                "## A layer\n\n[A layer](#a-layer), `layer`, bilayer, layering, layer.yaml, --layer.\n\n:::details A layer\nText.\n:::\n");
        assertThat(page).doesNotContain("class=\"term\"");
    }

    private String page(String body) {
        return SiteCase.minimal(folder)
                .file("glossary.yaml", """
                        - {term: Build, definition: A run of the builder.}
                        - {term: Build context, definition: Its files.}
                        - {term: Capability, definition: A part of root's power.}
                        - {term: Layer, definition: An archive of changes.}
                        """)
                .post("a", body)
                .build()
                .exits(0)
                .page("posts/a.html");
    }
}

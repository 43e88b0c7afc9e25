package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.parse.Drafts;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.Highlighter;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The titles of containers are headings, one level below the heading before them: no level is skipped. */
class HeadingDepthTest {
    private static final BodyHtml BODIES = new BodyHtml(Language.of("en"), Highlighter.PLAIN);

    private static Body body(String... lines) {
        return Drafts.parse(String.join("\n", lines) + "\n").draft().body();
    }

    private static List<String> headings(StringBuilder html) {
        return Jsoup.parse(html.toString()).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName() + " " + heading.text())
                .toList();
    }

    private static List<String> onItsPage(String... lines) {
        StringBuilder html = new StringBuilder();
        BODIES.write(body(lines), new Links(List.of(), "a.html"), Map.of(), html);
        return headings(html);
    }

    private static List<String> elsewhere(String... lines) {
        StringBuilder html = new StringBuilder();
        BODIES.write(body(lines).flow(), new Links(List.of(), "b.html"), html);
        return headings(html);
    }

    @Test
    void a_step_stands_one_level_below_the_section_it_is_in() {
        assertThat(onItsPage("## Build", "::::steps", ":::step One", ":::", ":::step Two", ":::", "::::"))
                .containsExactly("h2 Build", "h3 One", "h3 Two");
        assertThat(onItsPage("## Build", "### Here", "::::tabs", ":::tab Linux", ":::", "::::"))
                .containsExactly("h2 Build", "h3 Here", "h4 Linux");
    }

    @Test
    void steps_in_an_exercise_stand_below_its_title() {
        assertThat(onItsPage(
                        "## Do",
                        ":::::exercise Greet",
                        "::::steps",
                        ":::step One",
                        ":::",
                        "::::",
                        ":::::",
                        ":::::debug Why?",
                        ":::::",
                        ":::::interview How?",
                        ":::::"))
                .containsExactly("h2 Do", "h3 Greet", "h4 One", "h3 Why?", "h3 How?");
    }

    @Test
    void a_heading_in_a_tab_that_closes_the_section_around_it_counts_for_the_next_tab() {
        assertThat(onItsPage(
                        "## One",
                        "### Deep",
                        "::::tabs",
                        ":::tab Linux",
                        "## Two",
                        ":::",
                        ":::tab macOS",
                        ":::",
                        "::::"))
                .containsExactly("h2 One", "h3 Deep", "h4 Linux", "h2 Two", "h3 macOS");
    }

    @Test
    void before_the_first_section_a_step_stands_below_the_title_of_the_page() {
        assertThat(onItsPage("::::steps", ":::step One", ":::", "::::")).containsExactly("h2 One");
    }

    @Test
    void a_piece_on_another_page_stands_below_the_name_of_its_article() {
        assertThat(elsewhere("::::exercise Greet", "##### In it", "## And this", "::::"))
                .containsExactly("h3 Greet", "h4 In it", "h3 And this");
    }

    @Test
    void nothing_is_deeper_than_six() {
        assertThat(onItsPage("###### Six", "::::steps", ":::step One", ":::", "::::"))
                .containsExactly("h6 Six", "h6 One");
    }
}

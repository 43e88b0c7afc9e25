package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
    private final RenderedSite site = RenderedSite.of(SampleSite.site());
    private final Document page = Jsoup.parse(site.text("docker/container-internals.html"));

    @Test
    void the_current_part_is_marked_in_the_sidebar() {
        assertThat(page.select(".sidebar [aria-current=page]").text()).isEqualTo("01 Container internals");
    }

    @Test
    void a_planned_part_is_no_link() {
        assertThat(page.select(".sidebar .planned").text()).contains("Build process (Planned)");
        assertThat(page.select(".sidebar .planned a")).isEmpty();
    }

    @Test
    void a_section_of_the_blueprint_shows_its_time_whatever_its_pictures_and_case() {
        assertThat(page.select("#at-a-glance .chip").text()).isEqualTo("30 s");
        assertThat(page.select(".contents a[href=#deep-dive] .chip").text()).isEqualTo("20 min");
    }

    @Test
    void the_contents_name_what_the_page_adds() {
        assertThat(page.select(".contents > ol > li > a > span:first-child").eachText())
                .containsExactly("⚡ At a glance", "Deep Dive", "Check yourself", "Come back", "Sources");
    }

    @Test
    void the_series_review_plan_stands_in_a_table() {
        assertThat(page.select(".review-days tbody tr").eachText())
                .containsExactly(
                        "Day 1 Draw the model from memory.",
                        "Day 7 Explain the whole of it to somebody who has not read it.");
    }

    @Test
    void questions_hide_their_answers_behind_details() {
        assertThat(page.select(".question")).hasSize(3);
        assertThat(page.select("#pageQuestion-stop-ten .choice").eachText())
                .containsExactly("A The signal is ignored", "B The kernel is slow");
        assertThat(page.select("#pageQuestion-stop-ten details .verdict.right").text())
                .contains("PID 1 has no default.");
        assertThat(page.select("#pageQuestion-own-kernel details .right-answers")
                        .text())
                .isEqualTo("False");
        assertThat(page.select("#pageQuestion-start-order .order li > span").eachText())
                .containsExactlyInAnyOrder("create", "start", "exec")
                .isNotEqualTo(java.util.List.of("create", "start", "exec"));
    }

    @Test
    void a_source_in_a_repository_has_a_web_address() {
        assertThat(page.select(".sources a").attr("href"))
                .isEqualTo("https://github.com/docker/cli/blob/v29.7.2/cli/stop.go");
    }

    @Test
    void the_edit_link_names_the_branch_and_the_file() {
        assertThat(page.select(".tools a").first().attr("href"))
                .isEqualTo("https://github.com/example/learn/edit/main/content/docker/container-internals.md");
    }

    @Test
    void its_data_for_machines_cannot_end_the_script_element() {
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("\"@type\":\"LearningResource\"", "\\u003cangle\\u003e")
                .doesNotContain("<");
    }

    @Test
    void what_a_page_holds_is_what_it_held() throws IOException {
        String whole = site.text("docker/container-internals.html");
        String main = whole.substring(whole.indexOf("<main"), whole.indexOf("</main>")) + "</main>\n";
        Snapshot.expect(Path.of("src/test/resources/pages/article.html"), main);
    }
}

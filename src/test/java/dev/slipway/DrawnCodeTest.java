package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of code that are drawn, and those that cannot be. */
class DrawnCodeTest {
    @TempDir
    Path folder;

    private Element page(String body) {
        String site = "title: S\ndescription: D\nchecks: {severity: {diagram-syntax: \"off\"}}\n";
        String page = SiteCase.minimal(folder)
                .file("site.yaml", site)
                .post("a", body)
                .build()
                .exits(0)
                .page("posts/a.html");
        return Jsoup.parse(page).expectFirst("main");
    }

    @Test
    void a_sequence_is_a_figure_with_a_name_a_description_and_a_caption() {
        Element figure = page("```sequence title=\"Who asks whom\"\ncli->>dockerd: create\n```\n")
                .expectFirst("figure.diagram");
        Element svg = figure.expectFirst("svg[role=img]");
        assertThat(figure.expectFirst("#" + svg.attr("aria-labelledby")).text()).isEqualTo("Who asks whom");
        assertThat(figure.expectFirst("#" + svg.attr("aria-describedby")).text())
                .isEqualTo("A sequence of messages between cli and dockerd. cli to dockerd: create.");
        assertThat(figure.expectFirst("figcaption").text()).isEqualTo("Who asks whom");
        assertThat(svg.select("text").eachText()).containsExactly("create", "cli", "dockerd");
    }

    @Test
    void a_sequence_with_a_fault_is_shown_as_plain_code_where_its_rule_is_off() {
        Element figure = page("```sequence\ncli -> dockerd: create\n```\n").expectFirst("figure.code");
        assertThat(figure.expectFirst("code").text()).isEqualTo("cli -> dockerd: create");
        assertThat(figure.select("code span[class^=t-]")).isEmpty();
        assertThat(figure.expectFirst(".code-lang").text()).isEqualTo("Sequence");
    }
}

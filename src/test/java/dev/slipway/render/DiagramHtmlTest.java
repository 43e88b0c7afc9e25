package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Span;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import dev.slipway.site.body.Illustrator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramHtmlTest {
    private static final Illustrator ECHO = (language, dot, title, idPrefix) ->
            dot.startsWith("digraph") ? Optional.of("<svg>" + title + "</svg>") : Optional.empty();

    @Test
    void a_diagram_is_a_figure_that_scrolls() {
        assertThat(written(CodeInfo.of("dot"), "digraph {}"))
                .isEqualTo("<figure class=\"diagram\"><div class=\"figure-scroll\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"Diagram\"><svg>Diagram</svg></div></figure>\n");
    }

    @Test
    void what_cannot_be_drawn_and_other_code_is_left_to_others() {
        assertThat(written(CodeInfo.of("dot"), "flowchart")).isEmpty();
        assertThat(written(CodeInfo.of("text"), "digraph {}")).isEmpty();
    }

    @Test
    void a_diagram_below_its_heading_has_no_caption_and_is_named_all_the_same() {
        StringBuilder out = new StringBuilder();
        new DiagramHtml(Language.of("en"), ECHO).write("digraph {}", "A & B", "x", out);
        assertThat(out.toString()).contains("aria-label=\"Diagram: A &amp; B\"").doesNotContain("figcaption");
    }

    private static String written(CodeInfo info, String code) {
        StringBuilder out = new StringBuilder();
        new DiagramHtml(Language.of("en"), ECHO).write(new CodeBlock(info, code, new Span(1, 1, 1), 1), out);
        return out.toString();
    }
}

package dev.slipway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Span;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Reference;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void references_are_numbered_and_placed_in_the_file() {
        Body body = new Parser(file -> "")
                .parse(
                        Drafts.source("a [b](c.md) ![d](e.png)\n\n<a href=\"f.md\">x</a>\n", 10),
                        Drafts.assets(Map.of()))
                .draft()
                .body();
        assertThat(body.references())
                .containsExactly(
                        new Reference(0, "c.md", Reference.Kind.LINK, new Span(10, 3, 9)),
                        new Reference(1, "e.png", Reference.Kind.IMAGE, new Span(10, 13, 11)),
                        new Reference(2, "f.md", Reference.Kind.LINK, new Span(12, 1, 15)));
    }

    @Test
    void headings_and_ids_of_containers_and_html_are_anchors() {
        Body body = Drafts.parse(
                        "## One\n\n:::details x {id=two}\n:::\n\n<a id=\"three\"></a>\n\n::::exercise Four\n::::\n")
                .draft()
                .body();
        assertThat(body.anchors()).containsExactlyInAnyOrder("one", "two", "three", "exercise-four");
    }

    @Test
    void what_an_author_tells_slipway_in_a_comment_is_kept() {
        Body body = Drafts.parse("a\n\n<!-- slipway: keep this -->\n\n<!-- not this -->\n")
                .draft()
                .body();
        assertThat(body.flow()).hasSize(2).last().isEqualTo(new Flow.Comment("keep this", new Span(3, 1, 27)));
    }

    @Test
    void code_knows_its_line_and_the_file_that_it_comes_from() {
        Body body = Drafts.parse(
                        "\n```sh title=\"A b\" {1-2,4} file=../x/./y.sh\n```\n", Map.of("x/y.sh", "1\n2\n3\n4\n"))
                .draft()
                .body();
        CodeBlock code = (CodeBlock) body.flow().get(0);
        assertThat(code.info().title()).contains("A b");
        assertThat(code.info().file()).contains("x/y.sh");
        assertThat(code.text()).isEqualTo("1\n2\n3\n4\n");
        assertThat(code.firstLine()).isEqualTo(3);
        assertThat(IntStream.rangeClosed(1, 5).filter(code.info().marked()::contains))
                .containsExactly(1, 2, 4);
    }

    @Test
    void an_include_never_leaves_the_folder() {
        for (String file : List.of("../../x", "/x", "a/../../../x", "C:/x", "..\\..\\x", "https://x.y/z")) {
            assertThat(Inclusion.path("docker/a.md", file)).as(file).isEmpty();
        }
        assertThat(Inclusion.path("docker/a.md", "../x/./y")).contains("x/y");
        assertThat(Inclusion.path("a.md", "x//y")).contains("x/y");
    }

    @Test
    void an_exercise_holds_its_attributes() {
        Container exercise = (Container) Drafts.parse("::::exercise Count {minutes=5 difficulty=hard}\n::::\n")
                .draft()
                .body()
                .flow()
                .get(0);
        assertThat(exercise.attributes()).containsExactly(Map.entry("minutes", "5"), Map.entry("difficulty", "hard"));
    }

    @Test
    void one_parser_serves_many_threads() {
        Parser parser = new Parser(file -> "");
        String text = "# A\n\n:::details x\n[a](b.md)[^1]\n:::\n\n[^1]: note\n";
        List<Body> bodies = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> parser.parse(Drafts.source(text, 1), Drafts.assets(Map.of()))
                        .draft()
                        .body())
                .collect(Collectors.toList());
        assertThat(bodies).allMatch(bodies.get(0)::equals);
    }
}

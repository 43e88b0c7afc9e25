package dev.slipway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.body.Body;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.Phrasing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":::details;a;:::;b | details(a) b",
                "::::exercise;:::hint;a;:::;b;::::;c | exercise(hint(a) b) c",
                ":::exercise;:::hint;a;:::;b;:::;c | exercise(hint(a) b) c",
                "::::exercise;:::hint;a;::::;c | exercise(hint(a)) c",
                "::::details;:::;a;:::::;b;:::: | details(a b)",
                ":::details;```;:::;```;:::;a | details(code) a",
                ":::details;- ```;  :::;  ```;:::;a | details(code) a",
                ":::details;- a;- b;:::;c | details(a b) c",
                ":::details;> a;:::;c | details(a) c",
                ":::details;<div>;a;</div>;:::;c | details(a) c",
                "- :::details;  a;  :::;- b | details(a) b",
                ":::details;- :::story;  a;  :::;:::;b | details(story(a)) b",
                ":::details;- :::story;  a;:::;b | details(story(a)) b",
                "a;:::details;b;:::;c | a details(b) c",
                "x;   :::details;   a;   :::;b | x details(a) b",
                "a;;    :::details | a code",
                "::details;a;:: | ::details a ::",
                ":::details;;;a;;;:::;b | details(a) b",
                ":::details;:::details;a;:::;:::;b | details(details(a)) b",
                "> :::details;> a;> :::;b | details(a) b",
                ":::details a;b;::: c | details(b ?)"
            })
    void a_closing_line_closes_the_innermost_container_with_as_many_colons(String markdown, String expected) {
        Body body = Drafts.parse(markdown.replace(';', '\n')).draft().body();
        assertThat(outline(body)).isEqualTo(expected.replace(" ?", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":::details The `{x}` way | The {x} way | {}",
                ":::details Title {open} | Title | {open=}",
                ":::details {id=\"a-b\" open} | '' | {id=a-b, open=}",
                ":::details T {#my-id} | T | {id=my-id}",
                ":::story T {source=\"a {b} c\"} | T | {source=a {b} c}",
                ":::details foo{bar} | foo{bar} | {}",
                "::: details   Spaced   | Spaced | {}",
                ":::details{open} | '' | {open=}"
            })
    void title_and_attributes_are_told_apart(String line, String title, String attributes) {
        Container container =
                (Container) Drafts.parse(line + "\n:::\n").draft().body().flow().get(0);
        assertThat(dev.slipway.site.body.PhrasingText.of(container.title())).isEqualTo(title);
        assertThat(container.attributes()).hasToString(attributes);
    }

    @Test
    void places_are_of_the_file_and_not_of_the_text() {
        Parsed parsed = new Parser(file -> "")
                .parse(Drafts.source("\n- a\n\n  :::storry x {y}\n  :::\n", 20), Drafts.assets(java.util.Map.of()));
        assertThat(Drafts.lines(parsed.diagnostics()))
                .containsExactly(
                        "unknown-container 23:6 there is no container named \"storry\"" + " | did you mean \"story\"?");
    }

    private static String outline(Body body) {
        StringBuilder outline = new StringBuilder();
        new BodyWalker() {
            @Override
            public void visit(Container container) {
                outline.append(container.kind().key()).append('(');
                walk(container.children());
                outline.setLength(outline.toString().stripTrailing().length());
                outline.append(") ");
            }

            @Override
            public void visit(CodeBlock code) {
                outline.append("code ");
            }

            @Override
            public void visit(Phrasing.Text text) {
                if (!text.text().isBlank()) {
                    outline.append(text.text().strip()).append(' ');
                }
            }
        }.walk(body);
        return outline.toString().strip();
    }
}

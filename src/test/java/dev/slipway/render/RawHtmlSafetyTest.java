package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.parse.Drafts;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.Highlighter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whatever an author writes, the page has only elements and attributes that we know, no script, and stays whole. */
class RawHtmlSafetyTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr aside b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2"
                            + " h3 h4 h5 h6 header hr i img input ins kbd li mark ol p pre q s samp section small span"
                            + " strike strong sub summary sup svg table tbody td tfoot th thead tr u ul use var wbr")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("align alt aria-hidden aria-label checked class colspan data-difficulty data-ids data-label data-lang"
                            + " data-level data-sync decoding dir disabled download height href id lang loading open rel reversed"
                            + " role rowspan scope src start tabindex title type value width")
                    .split(" "));

    /** One piece a line, with Java's escapes. */
    private static final String[] PIECES = pieces();

    /** What an earlier state let through. */
    private static final List<String> FINDS = List.of(
            "<a href=x>\n\n[^1]<b>text\n\n[^1]: note",
            "[in a link[^1]](x.md)\n\n[^1]: note",
            "<dl><dt><a href=x><div><dd>text",
            "::::cards\n:::card A [link](x.md) {to=y.md}\n:::\n::::",
            "| a |\n|---|\n| <table><table><td></table> |",
            "<table>\n\n| a |\n|---|\n\n</table></table>",
            "<p>\n\n# Heading\n\n</p></p>");

    @Test
    void mutated_html_never_reaches_beyond_the_allow_list() {
        Random random = new Random(20261121);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder markdown = new StringBuilder();
            for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
                markdown.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(markdown.toString());
        }
    }

    @Test
    void what_once_came_through_does_not_again() {
        FINDS.forEach(RawHtmlSafetyTest::check);
    }

    private static String[] pieces() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/html/pieces.txt")).stream()
                    .map(String::translateEscapes)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(String markdown) {
        Body body = Drafts.parse(markdown).draft().body();
        StringBuilder out = new StringBuilder();
        new BodyHtml(Language.of("en"), Highlighter.PLAIN)
                .write(
                        body,
                        new Links(MarkdownSnapshotTest.targets(body.references()), "docker/text.html"),
                        Map.of(),
                        out);
        String html = out.toString();
        assertBalanced(html, markdown);
        assertContained(html, markdown);
    }

    /** Every tag that is opened is closed, in order: what browsers mend is nothing. */
    private static void assertBalanced(String html, String markdown) {
        Deque<String> open = new ArrayDeque<>();
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            int end = html.indexOf('>', i);
            String tag = html.substring(i + 1, end);
            if (tag.startsWith("/")) {
                assertThat(open.poll()).as(() -> markdown + "\n=>\n" + html).isEqualTo(tag.substring(1));
            } else if (!tag.endsWith("/")) {
                String name = tag.split("[ >]", 2)[0];
                if (!List.of("br", "hr", "img", "input", "wbr").contains(name)) {
                    open.push(name);
                }
            }
        }
        assertThat(open).as(() -> markdown + "\n=>\n" + html).isEmpty();
    }

    private static void assertContained(String html, String markdown) {
        Document page = Jsoup.parse(
                "<!DOCTYPE html><html><body><main>" + html + "</main><footer>end</footer></body></html>",
                Parser.htmlParser());
        Supplier<String> why = () -> markdown + "\n=>\n" + html;
        assertThat(page.body().children()).as(why).extracting(Element::tagName).containsExactly("main", "footer");
        assertThat(page.body().child(1).html()).as(why).isEqualTo("end");
        long implied = page.select("main table > tbody").size() - count(html, "<tbody");
        assertThat(page.select("main *").size() - implied).as(why).isEqualTo(count(html, "<") - count(html, "</"));
        for (Element element : page.body().child(0).select("main *")) {
            assertThat(ELEMENTS).as(why).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(why).contains(attribute.getKey());
                assertHarmless(attribute, why);
            }
        }
    }

    private static long count(String html, String part) {
        long count = 0;
        for (int i = html.indexOf(part); i >= 0; i = html.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }

    private static void assertHarmless(Attribute attribute, Supplier<String> why) {
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
            String address =
                    attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
            assertThat(address).as(why).doesNotContainPattern("^(javascript|data|vbscript|file):");
        }
    }
}

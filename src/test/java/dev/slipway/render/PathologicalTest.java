package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.parse.Drafts;
import dev.slipway.parse.Parsed;
import dev.slipway.site.body.Highlighter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that make careless parsers slow or deep end in a page, in good time. */
class PathologicalTest {
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final int MANY = 10_000;

    @TestFactory
    java.util.stream.Stream<DynamicTest> a_hostile_text_ends_in_a_page() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("quotes in quotes", ">".repeat(MANY) + "x");
        texts.put("lists in lists", "- ".repeat(MANY) + "x");
        texts.put("lists, ever deeper", deeper("- x\n"));
        texts.put("containers in containers", containers());
        texts.put("alerts in alerts", "> [!NOTE]\n".repeat(MANY));
        texts.put("brackets", "[".repeat(MANY) + "x" + "]".repeat(MANY));
        texts.put("images in images", "![".repeat(MANY) + "x" + "](y)".repeat(MANY));
        texts.put("stars", "*".repeat(MANY) + "x" + "*".repeat(MANY));
        texts.put("stars that stay open", "*a ".repeat(MANY));
        texts.put("mixed marks", "*a **b ~~c ".repeat(MANY));
        texts.put("footnote marks", "[^a]".repeat(MANY) + "\n\n[^a]: x [^a]\n");
        texts.put("footnote definitions", "[^a]: ".repeat(MANY));
        texts.put("many footnotes", numbered("[^%]: x\n") + numbered("[^%] "));
        texts.put("open tags", "<b>".repeat(MANY));
        texts.put("open tags, other tags closed", "<b>".repeat(MANY) + "</i>".repeat(MANY));
        texts.put("open blocks", "<div>".repeat(MANY));
        texts.put("half tags", "<a b=\"".repeat(MANY));
        texts.put("half tags in a block", "<div>\n" + "<a b=\"'".repeat(MANY) + "<a c='\"".repeat(MANY));
        texts.put(
                "half comments in a block",
                "<div>\n" + "<!--".repeat(MANY) + "<?".repeat(MANY) + "<![CDATA[".repeat(MANY));
        texts.put("ampersands", "<div>" + "&".repeat(MANY) + "&a;".repeat(MANY));
        texts.put("same headings", "# same\n".repeat(MANY));
        texts.put("same tabs", "::::tabs\n" + ":::tab Same\n:::\n".repeat(MANY) + "::::\n");
        texts.put("braces", ":::story " + "{".repeat(MANY) + "\n:::\n:::story " + "{a=\"".repeat(MANY) + "}\n");
        texts.put(
                "info strings", "```x " + "{1".repeat(MANY) + "\nx\n```\n```x {" + "1,".repeat(MANY) + "1}\nx\n```\n");
        texts.put("colons", ":".repeat(MANY) + "\n" + ":::\n".repeat(MANY));
        texts.put("tables", "|a".repeat(MANY) + "|\n" + "|-".repeat(MANY) + "|\n" + "|b\n".repeat(10));
        texts.put("backticks", backticks());
        texts.put("empty", "");
        texts.put("nothing but a line end", "\n");
        texts.put("NUL and half characters", "a\0b \ud800 <b\0> `\0` [\0](\0)\n```\0\n\0\n```\n# \0\n");
        texts.put("carriage returns", "# a\r\n\r\n:::details x\r\ny\r\n:::\r\n```sh {1}\r\nz\r\n```\r\n");
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.getKey(),
                        () -> Assertions.assertTimeoutPreemptively(ENOUGH, () -> write(text.getValue()))));
    }

    @Test
    void ten_megabytes_take_seconds() {
        String text = """
            ## A section with `code`

            Some *text* with [a link](02-images.md#x), <kbd>tags</kbd> and a note[^n].

            - one
            - two

            :::details More
            Hidden
            :::

            """;
        String markdown = text.repeat(10_000_000 / text.length()) + "[^n]: A note.\n";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> write(markdown));
    }

    @Test
    void what_is_too_deep_is_said_and_shown_as_text() {
        Parsed parsed = Drafts.parse(">".repeat(200) + " deep");

        assertThat(Drafts.lines(parsed.diagnostics()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("too-deep 1:");
        assertThat(html(parsed)).contains("deep");
    }

    private static void write(String markdown) throws Exception {
        RawHtmlSafetyTest.check(markdown.length() > 500_000 ? "" : markdown);
        html(Drafts.parse(markdown));
    }

    private static String html(Parsed parsed) {
        StringBuilder out = new StringBuilder();
        new BodyHtml(Language.of("en"), Highlighter.PLAIN)
                .write(
                        parsed.draft().body(),
                        new Links(
                                MarkdownSnapshotTest.targets(
                                        parsed.draft().body().references()),
                                "docker/text.html"),
                        Map.of(),
                        out);
        return out.toString();
    }

    private static String deeper(String item) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("  ".repeat(i)).append(item);
        }
        return text.toString();
    }

    private static String containers() {
        StringBuilder text = new StringBuilder();
        for (int colons = 1000; colons >= 3; colons--) {
            text.append(":".repeat(colons)).append("details\n");
        }
        return text.append(":::\n".repeat(MANY)).toString();
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            numbered.append(text.replace("%", Integer.toString(i)));
        }
        return numbered.toString();
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 2000; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }
}

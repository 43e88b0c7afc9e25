package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.parse.Drafts;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.Highlighter;
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
    private static final Set<String> ELEMENTS = Set.of((
                    "a abbr aside b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2"
                            + " h3 h4 h5 h6 header hr i img input ins kbd li mark ol p pre q s samp section small span"
                            + " strike strong sub summary sup svg table tbody td tfoot th thead tr u ul use var wbr")
            .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of((
                    "align alt aria-hidden aria-label checked class colspan data-difficulty data-ids data-label data-lang"
                            + " data-level data-sync decoding dir disabled download height href id lang loading open rel"
                            + " reversed role rowspan scope src start tabindex title type value width")
            .split(" "));

    private static final String[] PIECES = (
            "<a href=\"javascript:alert(1)\">|<a href=javascript:alert(1)>|<a href='&#x6a;avascript:x'>|</a>|<b>|</b>|<div>"
                    + "|</div>|<p>|</p>|<table>|</table>|<tr>|<td>|</td>|</tr>|<li>|</li>|<ul>|</ul>|<ol>|<script>|</script>"
                    + "|<style>|</style>|<iframe>|</iframe>|<svg>|</svg>|<svg onload=x>|<math>|<img src=x onerror=alert(1)>"
                    + "|<img src=\"data:image/svg+xml,x\">|<details>|</details>|<summary>|</summary>|<!--|-->|<!-- x -->|<?x?>"
                    + "|<![CDATA[|]]>|<!DOCTYPE x>|<|>|\"|'|&|&#58;|&colon;|&Tab;|`|``|```\n|*|**|_|~~|[|](x)|](javascript:x)"
                    + "|![|](vbscript:x)|\n|\n\n|\n> |\n- |\n  - |\n1. |\n# |\n    |\n:::details {open}\n|\n:::\n"
                    + "|\n::::exercise x\n|\n::::\n|\n:::story {source=\"javascript:x\"}\n|\n> [!NOTE]\n> |[^1]|\n\n[^1]: |a | b"
                    + "|\n| a | b |\n|---|---|\n| |text|  |<h1>|</h1>|<pre>|</pre>|<br>|<hr/>|<input>|<form>|<textarea>"
                    + "|</textarea>|<title>|</title>|<template>|</template>|<plaintext>|<noscript>|</noscript>|<xmp>|<base href=x>"
                    + "|<dl>|<dt>|<dd>|</dl>|<blockquote>|</blockquote>|<thead>|<tbody>|<caption>|<th>|<a id=x>|<p align=center>"
                    + "|<span style=x class=y>|<i|<b x='|<A HREF=JAVASCRIPT:x>|<a\thref\n=\n'vbscript:x'>|<object data=x>|\0|\u0001"
                    + "|<a href=\"java\nscript:x\">|<a href=\" javascript:x\">|<https://x.y/\"onclick=z>|<javascript:alert(1)>"
                    + "|\n[x]: javascript:alert(1)\n|[x]|<font>|<center>|<select><option>|<button>|<math><mi><mglyph>")
            .split("\\|(?! b|---| \\|)");

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

    static void check(String markdown) {
        Body body = Drafts.parse(markdown).draft().body();
        StringBuilder out = new StringBuilder();
        new BodyHtml(Language.of("en"), Highlighter.PLAIN)
                .write(body, new Links(MarkdownSnapshotTest.targets(body.references()), "docker/text.html"), Map.of(), out);
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
        for (Element element : page.body().child(0).select("main *")) {
            assertThat(ELEMENTS).as(why).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(why).contains(attribute.getKey());
                assertHarmless(attribute, why);
            }
        }
    }

    private static void assertHarmless(Attribute attribute, Supplier<String> why) {
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
            String address = attribute.getValue()
                    .replaceAll("[\\x00-\\x20]", "")
                    .toLowerCase(Locale.ROOT);
            assertThat(address).as(why).doesNotContainPattern("^(javascript|data|vbscript|file):");
        }
    }
}

package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class MachinePagesTest {
    private final RenderedSite site = RenderedSite.of(SampleSite.site());

    private Document xml(String path) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.pages().get(path)));
    }

    private static List<String> texts(Document document, String element) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void the_feed_is_xml_with_ids_that_differ_and_dates() throws Exception {
        Document feed = xml("feed.xml");
        assertThat(texts(feed, "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("https://example.org/learn/"));
        assertThat(texts(feed, "updated")).hasSize(5).containsOnly("2026-11-21T00:00:00Z");
        assertThat(texts(feed, "title")).contains("Why PID 1 matters & what <init> does");
    }

    @Test
    void the_site_map_names_pages_that_are_there() throws Exception {
        for (String address : texts(xml("sitemap.xml"), "loc")) {
            String path = address.substring("https://example.org/learn/".length());
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            assertThat(site.pages()).containsKey(file);
        }
    }

    @Test
    void the_page_of_the_search_can_be_linked_to_and_is_not_in_the_site_map() throws Exception {
        assertThat(PageAddresses.of(SampleSite.site())).contains("search.html");
        assertThat(site.pages()).containsKey("search.html");
        assertThat(texts(xml("sitemap.xml"), "loc")).noneMatch(address -> address.contains("search"));
    }

    @Test
    void the_site_map_has_the_pages_to_learn_with() throws Exception {
        assertThat(texts(xml("sitemap.xml"), "loc"))
                .contains(
                        "https://example.org/learn/planner.html",
                        "https://example.org/learn/review.html",
                        "https://example.org/learn/docker/placement.html",
                        "https://example.org/learn/docker/interview.html");
    }

    @Test
    void without_an_address_there_is_neither_feed_nor_site_map() {
        assertThat(RenderedSite.of(SampleSite.site(Optional.empty())).pages())
                .doesNotContainKeys("feed.xml", "sitemap.xml")
                .containsKeys("robots.txt", "llms.txt");
    }

    @Test
    void the_guide_for_language_models_leads_to_markdown() {
        assertThat(site.text("llms.txt"))
                .startsWith("# Harbor School\n\n> Series about containers.\n\n## Docker Compendium\n\n- [How to use")
                .contains("(https://example.org/learn/docker/container-internals.md)");
        assertThat(site.text("docker/container-internals.md")).startsWith("# Container internals\n\n> About ");
    }

    @Test
    void all_articles_are_in_one_text_in_order_each_with_where_it_is_published() {
        String text = site.text("llms-full.txt");
        assertThat(text)
                .startsWith("# Harbor School\n\n> Series about containers.\n\n---\n\n# How to use this series\n\n"
                        + "[How to use this series](https://example.org/learn/docker/how-to-use.html),"
                        + " [Docker Compendium](https://example.org/learn/docker/)\n\n> ")
                .endsWith("\n");
        List<String> titles = new ArrayList<>();
        text.lines().filter(line -> line.startsWith("# ")).forEach(line -> titles.add(line.substring(2)));
        assertThat(titles)
                .containsExactly(
                        "Harbor School",
                        "How to use this series",
                        "Container internals",
                        "Image anatomy",
                        "Why PID 1 matters & what <init> does");
        for (String copy :
                List.of("docker/how-to-use.md", "docker/container-internals.md", "docker/image-anatomy.md")) {
            String markdown = site.text(copy);
            assertThat(text).contains(markdown.substring(markdown.indexOf("\n> ")));
        }
        assertThat(site.text("llms.txt")).endsWith("\n- [llms-full.txt](https://example.org/learn/llms-full.txt)\n");
        assertThat(RenderedSite.of(SampleSite.site(Optional.empty())).text("llms-full.txt"))
                .contains(
                        "\n[Container internals](docker/container-internals.html), [Docker Compendium](docker/index.html)\n");
    }

    @Test
    void an_old_address_leads_on_without_script() {
        org.jsoup.nodes.Document moved = Jsoup.parse(site.text("docker/part-1.html"));
        assertThat(moved.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=container-internals.html");
        assertThat(moved.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/learn/docker/container-internals.html");
        assertThat(moved.select("script")).isEmpty();
    }

    @Test
    void learning_json_names_every_page_but_redirects_and_the_one_for_what_is_missing() {
        List<String> redirects = SampleSite.site().redirects().stream()
                .map(dev.slipway.site.Redirect::from)
                .toList();
        List<String> pages = site.pages().keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.equals("404.html") && !redirects.contains(path))
                .sorted()
                .toList();
        assertThat(PageAddresses.of(SampleSite.site())).isEqualTo(pages);
        assertThat(new String(site.pages().get("learning.json"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"pages\":[\"authors/index.html\"", "\"redirects\":{");
    }
}

package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.search.SearchIndex;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every page, whatever is on it. */
class PageRulesTest {
    private final RenderedSite site = RenderedSite.of(SampleSite.site());
    private final Set<String> files = new HashSet<>(site.pages().keySet());

    /** The index of the search is written beside the pages. */
    @BeforeEach
    void addIndex() {
        SearchIndex.write(SampleSite.site(), page -> files.add(page.path()));
    }

    private Document page(String path) {
        return Jsoup.parse(site.text(path));
    }

    @Test
    void every_page_has_a_strict_policy_before_anything_is_loaded() {
        for (String path : site.html()) {
            Element policy = page(path).selectFirst("meta[http-equiv=Content-Security-Policy]");
            assertThat(policy).as(path).isNotNull();
            assertThat(policy.attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(policy.elementSiblingIndex()).as(path).isLessThan(3);
        }
    }

    @Test
    void no_page_has_script_or_style_of_its_own() {
        for (String path : site.html()) {
            Document page = page(path);
            assertThat(page.select("style")).as(path).isEmpty();
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .as(path)
                            .doesNotStartWith("on")
                            .isNotEqualTo("style");
                }
            }
        }
    }

    @Test
    void every_relative_address_leads_to_a_file_of_the_site() {
        for (String path : site.html()) {
            if (!path.equals("404.html")) {
                page(path).select("[href], [src]").forEach(element -> follow(path, element));
            }
        }
    }

    private void follow(String path, Element element) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (address.contains("://") || address.startsWith("#i-")) {
            return;
        }
        String target = java.net
                .URI
                .create("http://host/" + path)
                .resolve(address)
                .getPath()
                .substring(1);
        assertThat(files).as(path + " → " + address).contains(target);
        int hash = address.indexOf('#');
        if (hash >= 0) {
            String anchor = address.substring(hash + 1);
            assertThat(page(target).getElementById(anchor))
                    .as(path + " → " + address)
                    .isNotNull();
        }
    }

    @Test
    void the_page_for_lost_addresses_may_be_served_at_any_depth() {
        for (Element element : page("404.html").select("link[href], script[src], a[href]:not([href^='#'])")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(address.startsWith("/learn/") || address.startsWith("https://"))
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    void every_page_has_one_heading_of_the_first_level_and_ids_that_differ() {
        for (String path : site.html()) {
            Document page = page(path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            Set<String> ids = new HashSet<>();
            for (Element element : page.select("[id]")) {
                assertThat(ids.add(element.id())).as(path + "#" + element.id()).isTrue();
            }
        }
    }

    @Test
    void icons_are_drawn_where_they_are_used() {
        for (String path : site.html()) {
            Document page = page(path);
            page.select("use")
                    .forEach(use -> assertThat(page.selectFirst("symbol" + use.attr("href")))
                            .as(path + use.attr("href"))
                            .isNotNull());
        }
    }
}

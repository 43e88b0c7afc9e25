package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's browser may be asked to fetch for a page, compressed. */
class BudgetTest {
    private final RenderedSite site = RenderedSite.of(SampleSite.site());

    /** The bytes of what a page of the site's root names, by a selector and the attribute that holds the address. */
    private int compressed(String page, String selector, String attribute) throws IOException {
        int sum = 0;
        String base = "http://site/";
        List<String> addresses =
                Jsoup.parse(site.text(page), base + page).select(selector).eachAttr("abs:" + attribute);
        for (String address : addresses) {
            sum += gzip(site.pages().get(address.substring(base.length())));
        }
        return sum;
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    @Test
    void style_stays_below_12_kilobytes_on_every_page() throws IOException {
        for (String page : site.html()) {
            if (!page.equals("404.html")) {
                assertThat(compressed(page, "link[rel=stylesheet]:not([media])", "href"))
                        .as(page)
                        .isBetween(1, 12_000);
            }
        }
    }

    @Test
    void style_for_paper_which_no_screen_waits_for_stays_below_one_kilobyte() throws IOException {
        assertThat(compressed("docker/container-internals.html", "link[media=print]", "href"))
                .isBetween(1, 1_000);
    }

    @Test
    void script_stays_below_20_kilobytes_on_the_pages_of_articles() throws IOException {
        assertThat(compressed("docker/container-internals.html", "script[src]", "src"))
                .isBetween(1, 20_000);
    }

    /** What they read of the site comes on top: it grows with the site. */
    @ParameterizedTest
    @ValueSource(strings = {"review.html", "progress.html", "planner.html", "docker/placement.html"})
    void the_readers_own_pages_load_15_kilobytes_more_at_most(String page) throws IOException {
        int all = compressed(page, "script[src]:not([src*=learning-])", "src");
        assertThat(all - compressed("docker/container-internals.html", "script[src]", "src"))
                .isBetween(1, 15_000);
    }
}

package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a reader's browser may be asked to fetch for a page, compressed. */
class BudgetTest {
    private final RenderedSite site = RenderedSite.of(SampleSite.site());

    private int compressed(String end) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String path : site.pages().keySet()) {
            if (path.endsWith(end)) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(site.pages().get(path));
                }
            }
        }
        return out.size();
    }

    @Test
    void style_stays_below_12_kilobytes() throws IOException {
        assertThat(compressed(".css")).isBetween(1, 12_000);
    }

    @Test
    void script_stays_below_20_kilobytes() throws IOException {
        assertThat(compressed(".js")).isBetween(1, 20_000);
    }
}

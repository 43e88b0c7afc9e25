package dev.slipway.render;

import dev.slipway.site.Site;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Verdicts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The pages of a site by path. */
record RenderedSite(SortedMap<String, byte[]> pages) {
    static RenderedSite of(Site site) {
        SortedMap<String, byte[]> pages = new ConcurrentSkipListMap<>();
        RenderOptions options = new RenderOptions(Path.of("no-such-folder"), "content");
        Renderer.render(
                site,
                SampleSite.ASSETS,
                Highlighter.PLAIN,
                Illustrator.NONE,
                Verdicts.NONE,
                options,
                page -> pages.put(page.path(), page.bytes()));
        return new RenderedSite(pages);
    }

    String text(String path) {
        return new String(pages.get(path), StandardCharsets.UTF_8);
    }

    /** All HTML pages. */
    java.util.List<String> html() {
        return pages.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }
}

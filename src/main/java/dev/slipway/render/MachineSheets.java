package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.RedirectView;
import dev.slipway.site.Page;
import dev.slipway.site.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Pages for machines: redirects, site map, feed, rules for robots, a guide for language models, a manifest. */
final class MachineSheets {
    private final Workshop workshop;

    MachineSheets(Workshop workshop) {
        this.workshop = workshop;
    }

    void add(List<Sheet> sheets) {
        for (Redirect redirect : workshop.site().redirects()) {
            sheets.add(Sheet.at(redirect.from(), () -> redirect(redirect)));
        }
        text(".nojekyll", "", sheets);
        text("robots.txt", robots(), sheets);
        text("site.webmanifest", manifest(), sheets);
        sheets.add(made("llms.txt", () -> new LlmsText(workshop.site(), workshop.words()).written()));
        if (LlmsFullText.isPossible(workshop.site())) {
            sheets.add(made("llms-full.txt", () -> new LlmsFullText(workshop.site()).written()));
        }
        workshop.site().settings().url().ifPresent(url -> {
            sheets.add(made("sitemap.xml", () -> new Sitemap(workshop.site(), url).written()));
            if (Feed.isPossible(workshop.site())) {
                sheets.add(made("feed.xml", () -> new Feed(workshop.site(), url).written()));
            }
        });
    }

    private static Sheet made(String path, Supplier<String> text) {
        return Sheet.at(path, () -> new Page(path, bytes(text.get())));
    }

    private static void text(String path, String text, List<Sheet> sheets) {
        sheets.add(Sheet.at(path, () -> new Page(path, bytes(text))));
    }

    private Page redirect(Redirect redirect) {
        String title = workshop.words().text("page.moved");
        Frame frame = workshop.frame(redirect.from(), "moved", title, title, List.of());
        RedirectView view = new RedirectView(
                frame, frame.to(redirect.to()), workshop.site().settings().url().map(url -> url + "/" + redirect.to()));
        return workshop.page(redirect.from(), "redirect.jte", view);
    }

    /** RFC 9309. */
    private String robots() {
        String rules = "User-agent: *\nAllow: /\n";
        return workshop.site()
                .settings()
                .url()
                .map(url -> rules + "\nSitemap: " + url + "/sitemap.xml\n")
                .orElse(rules);
    }

    private String manifest() {
        String title = workshop.site().settings().title();
        Json json = new Json().open('{').with("name", title).with("short_name", title);
        json.with("start_url", "index.html").with("display", "minimal-ui").with("background_color", "#faf7f0");
        json.name("icons").open('[').open('{').with("src", "favicon.svg").with("sizes", "any");
        json.with("type", "image/svg+xml").close('}').close(']').close('}');
        return json + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package dev.slipway.render;

import dev.slipway.render.view.Link;
import dev.slipway.render.view.MenuEntry;
import dev.slipway.render.view.Shell;
import dev.slipway.render.view.Words;
import dev.slipway.site.Digest;
import dev.slipway.site.NavigationEntry;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.SiteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what all pages share. */
final class Shells {
    private final Site site;
    private final ThemeFiles theme;
    private final Words words;

    Shells(Site site, ThemeFiles theme, Words words) {
        this.site = site;
        this.theme = theme;
        this.words = words;
    }

    Shell shell() {
        SiteSettings settings = site.settings();
        Optional<String> feed = Feed.isPossible(site) ? Optional.of("feed.xml") : Optional.empty();
        return new Shell(
                settings.title(),
                settings.description(),
                settings.language(),
                settings.url(),
                settings.repository(),
                menu(),
                footer(),
                theme.style(),
                theme.pages().style("ship"),
                theme.pages().style("index"),
                theme.pages().style("print"),
                List.of(
                        theme.pages().style("search"),
                        Site.SEARCH_INDEX,
                        theme.pages().script("search")),
                theme.early(),
                theme.script(),
                key(settings),
                feed,
                words);
    }

    /** What keeps this site's data apart from that of others on the same host. */
    private static String key(SiteSettings settings) {
        return Digest.of(settings.url().orElse(settings.title()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 8);
    }

    private List<MenuEntry> menu() {
        List<MenuEntry> menu = new ArrayList<>();
        for (NavigationEntry entry : site.settings().navigation()) {
            menu.add(entry(entry.title(), entry.to().value()));
        }
        if (menu.isEmpty()) {
            for (Series series : site.series()) {
                menu.add(new MenuEntry(series.plan().title(), series.page(), false));
            }
            footer().forEach(link -> menu.add(new MenuEntry(link.title(), link.page(), false)));
        }
        if (menu.stream().noneMatch(entry -> entry.to().equals(CardDeck.PAGE))) {
            menu.add(new MenuEntry(words.text("page.review.title"), CardDeck.PAGE, false));
        }
        return menu;
    }

    /** {@code posts/} is the page {@code posts/index.html}, {@code glossary} the page {@code glossary.html}. */
    private static MenuEntry entry(String title, String to) {
        if (to.contains("://")) {
            return new MenuEntry(title, to, true);
        }
        String path = to.startsWith("/") ? to.substring(1) : to;
        if (path.isEmpty() || path.endsWith("/")) {
            return new MenuEntry(title, path + "index.html", false);
        }
        boolean named = path.lastIndexOf('.') > path.lastIndexOf('/');
        return new MenuEntry(title, named ? path : path + ".html", false);
    }

    private List<Link> footer() {
        List<Link> links = new ArrayList<>();
        links.add(new Link(words.text("page.review.title"), CardDeck.PAGE));
        links.add(new Link(words.text("page.planner"), PlannerSheet.PAGE));
        links.add(new Link(words.text("page.progress.title"), "progress.html"));
        if (!site.posts().isEmpty()) {
            links.add(new Link(words.text("page.posts"), "posts/index.html"));
        }
        if (!site.glossary().isEmpty()) {
            links.add(new Link(words.text("page.glossary"), "glossary.html"));
        }
        if (!site.tags().isEmpty()) {
            links.add(new Link(words.text("page.tags"), "tags/index.html"));
        }
        if (!site.settings().authors().isEmpty()) {
            links.add(new Link(words.text("page.authors"), "authors/index.html"));
        }
        return links;
    }
}

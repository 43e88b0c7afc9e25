package dev.slipway.render;

import dev.slipway.site.Article;
import dev.slipway.site.Site;
import dev.slipway.site.SiteSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code feed.xml} in Atom (RFC 4287): the articles and posts that have a date, newest first. */
final class Feed {
    private static final int MOST = 50;
    private final Site site;
    private final String url;
    private final StringBuilder out = new StringBuilder(16384);

    Feed(Site site, String url) {
        this.site = site;
        this.url = url;
    }

    /** Whether there is something to write: ids are web addresses, and an entry needs a date. */
    static boolean isPossible(Site site) {
        return site.settings().url().isPresent()
                && site.articles().values().stream()
                        .anyMatch(article -> article.front().date().isPresent());
    }

    String written() {
        SiteSettings settings = site.settings();
        List<Article> entries = entries();
        LocalDate newest = LocalDate.MIN;
        for (Article entry : entries) {
            newest = changed(entry).isAfter(newest) ? changed(entry) : newest;
        }
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").append(Escape.xml(settings.language()));
        out.append("\">\n");
        element("title", settings.title());
        element("subtitle", settings.description());
        element("id", url + "/");
        element("updated", instant(newest));
        link("alternate", url + "/");
        link("self", url + "/feed.xml");
        out.append("  <author><name>").append(Escape.xml(settings.title())).append("</name></author>\n");
        entries.forEach(this::entry);
        return out.append("</feed>\n").toString();
    }

    private List<Article> entries() {
        List<Article> dated = new ArrayList<>();
        for (Article article : site.articles().values()) {
            if (article.front().date().isPresent()) {
                dated.add(article);
            }
        }
        dated.sort(Comparator.comparing(Feed::published).reversed().thenComparing(Article::page));
        return dated.subList(0, Math.min(MOST, dated.size()));
    }

    private void entry(Article article) {
        out.append("  <entry>\n");
        element("title", article.title());
        element("id", url + "/" + article.page());
        link("alternate", url + "/" + article.page());
        element("published", instant(published(article)));
        element("updated", instant(changed(article)));
        element("summary", article.front().description());
        out.append("  </entry>\n");
    }

    private static LocalDate published(Article article) {
        return article.front().date().orElse(LocalDate.MIN);
    }

    private static LocalDate changed(Article article) {
        return article.updated().orElseGet(() -> published(article));
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void element(String name, String text) {
        out.append("  <")
                .append(name)
                .append('>')
                .append(Escape.xml(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void link(String relation, String to) {
        out.append("  <link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(Escape.xml(to))
                .append("\"/>\n");
    }
}

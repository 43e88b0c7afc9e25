package dev.slipway.render;

import dev.slipway.site.Article;
import dev.slipway.site.Author;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.Tag;
import dev.slipway.site.Track;
import java.time.LocalDate;
import java.util.Optional;

/** {@code sitemap.xml} after the protocol of sitemaps.org: every page that a reader may land on. */
final class Sitemap {
    private final Site site;
    private final String url;
    private final StringBuilder out = new StringBuilder(16384);

    Sitemap(Site site, String url) {
        this.site = site;
        this.url = url;
    }

    String written() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        page("", Optional.empty());
        for (Series series : site.series()) {
            page(series.id() + "/", Optional.empty());
            series.parts().forEach(this::article);
            for (Track track : series.plan().tracks()) {
                page(series.id() + "/tracks/" + track.id() + ".html", Optional.empty());
            }
            if (PlacementSheets.isThere(series)) {
                page(PlacementSheets.path(series), Optional.empty());
            }
            for (Gathering gathering : Gathering.values()) {
                page(GatheredSheets.path(series, gathering), Optional.empty());
            }
        }
        page("posts/", Optional.empty());
        site.posts().forEach(this::article);
        page("tags/", Optional.empty());
        for (Tag tag : site.tags()) {
            page("tags/" + tag.slug() + ".html", Optional.empty());
        }
        page("authors/", Optional.empty());
        for (Author author : site.settings().authors()) {
            page("authors/" + author.id() + ".html", Optional.empty());
        }
        page("glossary.html", Optional.empty());
        page(CardDeck.PAGE, Optional.empty());
        page(PlannerSheet.PAGE, Optional.empty());
        page("progress.html", Optional.empty());
        return out.append("</urlset>\n").toString();
    }

    private void article(Article article) {
        page(article.page(), article.updated().or(article.front()::date));
    }

    private void page(String path, Optional<LocalDate> changed) {
        out.append("  <url><loc>").append(Escape.xml(url + "/" + path)).append("</loc>");
        changed.ifPresent(day -> out.append("<lastmod>").append(day).append("</lastmod>"));
        out.append("</url>\n");
    }
}

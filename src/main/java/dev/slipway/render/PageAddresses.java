package dev.slipway.render;

import dev.slipway.site.Author;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.Tag;
import dev.slipway.site.Track;
import java.util.List;
import java.util.TreeSet;

/** The address of every page that somebody may have linked to: all but redirects and the page for what is not there. */
final class PageAddresses {
    private PageAddresses() {}

    /** The paths, sorted. */
    static List<String> of(Site site) {
        TreeSet<String> pages = new TreeSet<>(List.of(
                "index.html",
                "posts/index.html",
                "tags/index.html",
                "authors/index.html",
                "glossary.html",
                "review.html",
                "progress.html",
                PlannerSheet.PAGE,
                SearchSheet.PAGE));
        for (Series series : site.series()) {
            pages.add(series.id() + "/index.html");
            if (PlacementSheets.isThere(series)) {
                pages.add(PlacementSheets.path(series));
            }
            for (Track track : series.plan().tracks()) {
                pages.add(series.id() + "/tracks/" + track.id() + ".html");
            }
            for (Gathering gathering : Gathering.values()) {
                pages.add(GatheredSheets.path(series, gathering));
            }
        }
        for (Tag tag : site.tags()) {
            pages.add("tags/" + tag.slug() + ".html");
        }
        for (Author author : site.settings().authors()) {
            pages.add("authors/" + author.id() + ".html");
        }
        site.articles().values().forEach(article -> pages.add(article.page()));
        return List.copyOf(pages);
    }
}

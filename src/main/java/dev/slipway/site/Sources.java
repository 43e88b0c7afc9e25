package dev.slipway.site;

import java.util.List;

/** All that was read of a site's folder. */
public record Sources(
        SiteSettings settings, List<SeriesPlan> series, List<Term> glossary, List<Source> articles, Assets assets) {
    public Sources {
        series = List.copyOf(series);
        glossary = List.copyOf(glossary);
        articles = List.copyOf(articles);
    }
}

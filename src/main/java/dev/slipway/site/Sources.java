package dev.slipway.site;

import java.util.List;
import java.util.function.UnaryOperator;

/** All that was read of a site's folder. */
public record Sources(
        SiteSettings settings, List<SeriesPlan> series, List<Term> glossary, List<Source> articles, Assets assets) {
    public Sources {
        series = List.copyOf(series);
        glossary = List.copyOf(glossary);
        articles = List.copyOf(articles);
    }

    /** The same with the assets seen in another way. */
    public Sources withAssets(UnaryOperator<Assets> view) {
        return new Sources(settings, series, glossary, articles, view.apply(assets));
    }
}

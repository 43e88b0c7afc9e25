package dev.slipway.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything published together, every link decided.
 *
 * @param series in the order of {@code site.yaml}
 * @param posts newest first
 * @param tags sorted by name
 * @param glossary sorted by term
 * @param assets the paths that are copied, sorted
 * @param articles every article and post by id
 */
public record Site(
        SiteSettings settings,
        List<Series> series,
        List<Article> posts,
        List<Tag> tags,
        List<Term> glossary,
        List<Redirect> redirects,
        List<String> assets,
        Map<String, Article> articles) {
    /** Where the script with the index of the search is published. */
    public static final String SEARCH_INDEX = "assets/search/index.js";

    public Site {
        series = List.copyOf(series);
        posts = List.copyOf(posts);
        tags = List.copyOf(tags);
        glossary = List.copyOf(glossary);
        redirects = List.copyOf(redirects);
        assets = List.copyOf(assets);
        articles = Map.copyOf(articles);
    }

    /** The series that an article is part of. */
    public Optional<Series> seriesOf(Article article) {
        return article.series().flatMap(this::series);
    }

    /** The series with an id. */
    public Optional<Series> series(String id) {
        return series.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The article with an id. */
    public Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The articles and posts that an author wrote, sorted by page. */
    public List<Article> by(Author author) {
        return articles.values().stream()
                .filter(article -> article.front().authors().stream()
                        .anyMatch(named -> named.value().equals(author.id())))
                .sorted(java.util.Comparator.comparing(Article::page))
                .collect(Collectors.toList());
    }
}

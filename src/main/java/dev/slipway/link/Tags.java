package dev.slipway.link;

import dev.slipway.site.Article;
import dev.slipway.site.Located;
import dev.slipway.site.Slugs;
import dev.slipway.site.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tags of a site. Tags that differ by case alone are one, spelt as the first was. */
final class Tags {
    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing((Article article) ->
                    article.front().date().map(day -> -day.toEpochDay()).orElse(0L))
            .thenComparing(Article::page);
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> slugs = new TreeMap<>();

    Tags(Catalogue catalogue) {
        for (Entry entry : catalogue.entries()) {
            for (Located<String> tag : entry.draft().front().tags()) {
                names.putIfAbsent(key(tag.value()), tag.value());
            }
        }
        Slugs given = new Slugs();
        names.keySet().forEach(key -> slugs.put(key, given.of(key)));
    }

    /** The tags without their articles, for the addresses of their pages. */
    List<Tag> named() {
        return withArticles(List.of());
    }

    /** The tags with the articles about them, newest first. */
    List<Tag> withArticles(List<Article> articles) {
        Map<String, List<Article>> about = new TreeMap<>();
        names.keySet().forEach(key -> about.put(key, new ArrayList<>()));
        for (Article article : articles) {
            for (Located<String> tag : article.front().tags()) {
                List<Article> list = about.get(key(tag.value()));
                boolean twice = list != null
                        && !list.isEmpty()
                        && list.get(list.size() - 1).id().equals(article.id());
                if (list != null && !twice) {
                    list.add(article);
                }
            }
        }
        List<Tag> tags = new ArrayList<>();
        about.forEach((key, list) -> {
            list.sort(NEWEST_FIRST);
            tags.add(new Tag(names.getOrDefault(key, key), slugs.getOrDefault(key, key), list));
        });
        return tags;
    }

    static String key(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}

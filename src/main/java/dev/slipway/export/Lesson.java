package dev.slipway.export;

import dev.slipway.site.Article;
import dev.slipway.site.Located;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article whose questions go out.
 *
 * @param home what keeps the site's ids apart from those of others: its address, or its title where it has none
 * @param site the site's title
 * @param series the title of its series, or empty for a post
 */
public record Lesson(String home, String site, Optional<String> series, Article article) {
    /** The articles of a site in the order of reading, posts from the oldest; only those of a series or of a track where one is named. */
    public static List<Lesson> of(Site site, Optional<String> seriesId, Optional<String> trackId) {
        List<Lesson> lessons = new ArrayList<>();
        String title = site.settings().title();
        String home = site.settings().url().orElse(title);
        for (Series series : site.series()) {
            if (seriesId.map(series.id()::equals).orElse(true)) {
                Optional<String> course = Optional.of(series.plan().title());
                series.parts().stream()
                        .filter(part -> trackId.map(track -> isOn(track, part)).orElse(true))
                        .forEach(part -> lessons.add(new Lesson(home, title, course, part)));
            }
        }
        if (seriesId.isEmpty() && trackId.isEmpty()) {
            List<Article> posts = new ArrayList<>(site.posts());
            java.util.Collections.reverse(posts);
            posts.forEach(post -> lessons.add(new Lesson(home, title, Optional.empty(), post)));
        }
        return lessons;
    }

    private static boolean isOn(String track, Article article) {
        return article.front().tracks().stream().map(Located::value).anyMatch(track::equals);
    }

    /** Where it belongs, from the widest to the narrowest: series or site, then the part. */
    List<String> shelf() {
        String part = article.part().isPresent() ? twoDigits(article.part().getAsInt()) + " " : "";
        return List.of(series.orElse(site), part + article.title());
    }

    private static String twoDigits(int part) {
        return part < 10 ? "0" + part : Integer.toString(part);
    }

    /** What it can be found by: series, block, tracks and subjects, without blanks. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        article.series().ifPresent(tags::add);
        tags.add(article.id());
        article.front().tracks().forEach(track -> tags.add(track.value()));
        article.front().tags().forEach(tag -> tags.add(tag.value().strip().replaceAll("[\\s\\[\\]]+", "-")));
        return tags.stream().distinct().toList();
    }
}

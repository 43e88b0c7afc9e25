package dev.slipway.site;

import dev.slipway.site.body.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article of a site: everything about it is decided.
 *
 * @param id unique in the site, the file's name without its number, {@code container-internals}
 * @param series the id of its series, or empty for a post
 * @param page where it is published, {@code docker/container-internals.html}
 * @param targets where each of the body's references leads, by index
 * @param related ids of related articles, nearest first
 * @param neededBy ids of the articles that name it as a prerequisite
 * @param updated the last change that is known
 * @param hash a short name for its text, so that a reader can be told that it has changed since
 */
public record Article(
        String id,
        Optional<String> series,
        String page,
        Draft draft,
        List<Target> targets,
        List<String> prerequisites,
        List<String> related,
        List<String> neededBy,
        Optional<LocalDate> updated,
        ReadingTime time,
        String hash) {
    public Article {
        targets = List.copyOf(targets);
        prerequisites = List.copyOf(prerequisites);
        related = List.copyOf(related);
        neededBy = List.copyOf(neededBy);
    }

    public FrontMatter front() {
        return draft.front();
    }

    public Body body() {
        return draft.body();
    }

    public String title() {
        return front().title().value();
    }

    /** The file's path in the site's folder. */
    public String path() {
        return draft.path();
    }

    public OptionalInt part() {
        return front().partNumber();
    }
}

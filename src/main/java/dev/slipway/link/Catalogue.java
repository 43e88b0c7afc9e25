package dev.slipway.link;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Draft;
import dev.slipway.site.Located;
import dev.slipway.site.RelatedPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The articles that are published, by id and by path, in the order of their paths. */
final class Catalogue {
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, Entry> byPath = new LinkedHashMap<>();
    private final Set<String> unpublished = new HashSet<>();

    Catalogue(List<Draft> drafts, boolean withDrafts, Consumer<Diagnostic> problems) {
        for (Draft draft : drafts) {
            if (!draft.front().draft() || withDrafts) {
                add(Entry.of(draft), problems);
            } else {
                unpublished.add(draft.path());
            }
        }
    }

    private void add(Entry entry, Consumer<Diagnostic> problems) {
        Entry first = byId.putIfAbsent(entry.id(), entry);
        if (first == null) {
            byPath.put(entry.path(), entry);
            return;
        }
        problems.accept(LinkRule.DUPLICATE_ARTICLE
                .at(
                        entry.draft().front().title().place(),
                        "the id \"" + entry.id() + "\" is taken by " + first.path(),
                        "rename one of the two files")
                .with(new RelatedPlace(first.draft().front().title().place(), "the other article")));
    }

    Collection<Entry> entries() {
        return byId.values();
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    Collection<String> paths() {
        return byPath.keySet();
    }

    Optional<Entry> id(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Entry> path(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether a path is an article's that is left out as a draft. */
    boolean isUnpublished(String path) {
        return unpublished.contains(path);
    }

    /** The articles of a series by rising part; those without a part come last. */
    List<Entry> partsOf(String series) {
        List<Entry> parts = new ArrayList<>();
        for (Entry entry : byId.values()) {
            if (entry.series().isPresent() && entry.series().get().equals(series)) {
                parts.add(entry);
            }
        }
        parts.sort((a, b) -> {
            int order = Integer.compare(part(a), part(b));
            return order != 0 ? order : a.path().compareTo(b.path());
        });
        return parts;
    }

    private static int part(Entry entry) {
        return entry.draft().front().part().map(Located::value).orElse(Integer.MAX_VALUE);
    }
}

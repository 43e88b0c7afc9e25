package dev.slipway.link;

import dev.slipway.site.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles a reader of one may like: those that share tags, prerequisites and tracks with it. */
final class Related {
    private static final int MOST = 4;
    /** A tag on more articles than this says nothing about any of them. */
    private static final int COMMON = 60;

    private final Map<String, List<Entry>> byTag = new HashMap<>();
    private final Catalogue catalogue;
    private final Prerequisites prerequisites;

    Related(Catalogue catalogue, Prerequisites prerequisites) {
        this.catalogue = catalogue;
        this.prerequisites = prerequisites;
        for (Entry entry : catalogue.entries()) {
            for (Located<String> tag : entry.draft().front().tags()) {
                byTag.computeIfAbsent(Tags.key(tag.value()), key -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** Ids, nearest first; articles as near as each other by their address. */
    List<String> to(Entry entry) {
        Map<String, Integer> scores = new HashMap<>();
        for (Located<String> tag : entry.draft().front().tags()) {
            List<Entry> sharing = byTag.getOrDefault(Tags.key(tag.value()), List.of());
            if (sharing.size() <= COMMON) {
                sharing.forEach(other -> scores.merge(other.id(), 3, Integer::sum));
            }
        }
        prerequisites.of(entry.id()).forEach(id -> scores.merge(id, 4, Integer::sum));
        prerequisites.neededBy(entry.id()).stream().limit(COMMON).forEach(id -> scores.merge(id, 4, Integer::sum));
        scores.remove(entry.id());
        List<Entry> ranked = new ArrayList<>();
        for (String id : scores.keySet()) {
            catalogue.id(id).ifPresent(ranked::add);
        }
        ranked.forEach(other -> scores.merge(other.id(), sharedTracks(entry, other), Integer::sum));
        ranked.sort((a, b) -> {
            int order = Integer.compare(scores.getOrDefault(b.id(), 0), scores.getOrDefault(a.id(), 0));
            return order != 0 ? order : a.page().compareTo(b.page());
        });
        return ranked.stream().limit(MOST).map(Entry::id).toList();
    }

    private static int sharedTracks(Entry one, Entry other) {
        if (!one.series().equals(other.series())) {
            return 0;
        }
        int shared = 0;
        for (Located<String> track : one.draft().front().tracks()) {
            for (Located<String> theirs : other.draft().front().tracks()) {
                shared += track.value().equals(theirs.value()) ? 1 : 0;
            }
        }
        return shared;
    }
}

package dev.slipway.history;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Site;
import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells the addresses and ids that a site has given up: links from elsewhere and readers' progress lead to them. */
public final class Vanished {
    private final Published before;
    private final Published now;
    private final Site site;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Vanished(Published before, Published now, Site site) {
        this.before = before;
        this.now = now;
        this.site = site;
    }

    /** Everything that was published and is neither here nor redirected. */
    public static List<Diagnostic> check(Published before, Published now, Site site) {
        Vanished vanished = new Vanished(before, now, site);
        vanished.addresses();
        vanished.ids();
        return vanished.problems;
    }

    private void addresses() {
        Map<String, String> articleAt = new TreeMap<>();
        before.articles().forEach((id, page) -> articleAt.put(page, id));
        for (String address : new TreeSet<>(before.addresses())) {
            if (now.addresses().contains(address) || address.isEmpty()) {
                continue;
            }
            Optional<Article> moved =
                    Optional.ofNullable(articleAt.get(address)).flatMap(site::article);
            String alias = "aliases: [/" + address + "]";
            String hint = moved.isPresent()
                    ? "the article is at " + moved.get().page() + " now: add " + alias + " to it"
                    : "add " + alias + " to the article that takes its place";
            problems.add(HistoryRule.VANISHED_ADDRESS.at(
                    moved.map(Vanished::title).orElse(Place.startOf("site.yaml")),
                    "the address " + address + " was published and leads nowhere now",
                    hint));
        }
    }

    private void ids() {
        Set<String> known = new HashSet<>();
        now.all().forEach(id -> known.add(key(id)));
        Set<String> old = new HashSet<>();
        before.all().forEach(id -> old.add(key(id)));
        for (String id : new TreeSet<>(before.articles().keySet())) {
            boolean redirected = now.addresses().contains(before.articles().get(id));
            if (!now.articles().containsKey(id) && !redirected) {
                add("article", id, "", candidates("article", old));
            }
        }
        for (Published.Id id : before.all()) {
            if (!known.contains(key(id))) {
                add(id.kind(), id.id(), id.article(), candidates(id.kind(), old));
            }
        }
    }

    /** The ids of a kind that are new, one of which may be the old one renamed. */
    private List<String> candidates(String kind, Set<String> old) {
        if (kind.equals("article")) {
            return now.articles().keySet().stream()
                    .filter(id -> !before.articles().containsKey(id))
                    .sorted()
                    .toList();
        }
        return now.ids().stream()
                .filter(id -> id.kind().equals(kind) && !old.contains(key(id)))
                .map(Published.Id::id)
                .sorted()
                .toList();
    }

    private void add(String kind, String id, String article, List<String> candidates) {
        Place place = site.article(article).map(Vanished::title).orElse(Place.startOf("site.yaml"));
        String message = "the " + kind + " \"" + id + "\" was published and is gone";
        problems.add(HistoryRule.VANISHED_ID.at(place, message, hint(kind, id, candidates)));
    }

    private static String hint(String kind, String id, List<String> candidates) {
        Optional<String> near = Suggestion.nearest(id, candidates);
        String renamed =
                near.map(name -> "was it renamed to \"" + name + "\"? ").orElse("");
        if (kind.equals("question") || kind.equals("card")) {
            String to = near.isPresent() ? "it" : "the one that took its place";
            return renamed + "add aliases: [" + id + "] to " + to + ": readers have their progress under the old id";
        }
        return near.isPresent()
                ? renamed + "readers have their progress under the old id"
                : "readers have their progress under it; an id stays, whatever becomes of the text";
    }

    /** Objectives are named within their article; questions and cards within the site. */
    private static String key(Published.Id id) {
        return id.kind().equals("objective") ? id.article() + "#" + id.id() : id.id();
    }

    private static Place title(Article article) {
        return article.front().title().place();
    }
}

package dev.slipway.link;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Located;
import dev.slipway.site.Place;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Which article needs which: decided, without circles, never something that comes later. */
final class Prerequisites {
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> neededBy = new HashMap<>();
    private final Consumer<Diagnostic> problems;

    Prerequisites(Catalogue catalogue, Consumer<Diagnostic> problems) {
        this.problems = problems;
        for (Entry entry : catalogue.entries()) {
            for (Located<String> named : entry.draft().front().prerequisites()) {
                add(entry, named, catalogue);
            }
        }
        Set<String> done = new HashSet<>();
        for (Entry entry : catalogue.entries()) {
            circles(entry.id(), done, catalogue);
        }
    }

    /** The ids of what an article needs, in the order its author named them. */
    List<String> of(String id) {
        return needs.getOrDefault(id, List.of());
    }

    /** The ids of the articles that need an article. */
    List<String> neededBy(String id) {
        return neededBy.getOrDefault(id, List.of());
    }

    private void add(Entry entry, Located<String> named, Catalogue catalogue) {
        Optional<Entry> needed = catalogue.id(named.value());
        if (needed.isEmpty()) {
            String hint = Suggestion.hint(
                    named.value(), catalogue.ids(), "name an article's id: its file's name without number and ending");
            problems.accept(LinkRule.UNKNOWN_PREREQUISITE.at(
                    named.place(), "there is no article \"" + named.value() + "\" to read before", hint));
            return;
        }
        if (isLater(needed.get(), entry)) {
            problems.accept(LinkRule.LATER_PREREQUISITE.at(
                    named.place(),
                    "\"" + named.value() + "\" comes later in the series",
                    "put it before this part, or take it out of the prerequisites"));
        }
        needs.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(named.value());
        neededBy.computeIfAbsent(named.value(), id -> new ArrayList<>()).add(entry.id());
    }

    private static boolean isLater(Entry needed, Entry entry) {
        Optional<Located<Integer>> one = needed.draft().front().part();
        Optional<Located<Integer>> other = entry.draft().front().part();
        return needed.series().equals(entry.series())
                && !needed.id().equals(entry.id())
                && one.isPresent()
                && other.isPresent()
                && one.get().value() > other.get().value();
    }

    /** Depth first with a stack of our own, so that a long chain of prerequisites ends too. */
    private void circles(String start, Set<String> done, Catalogue catalogue) {
        Deque<String> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        Map<String, Integer> next = new HashMap<>();
        path.addLast(start);
        onPath.add(start);
        while (!path.isEmpty()) {
            String id = path.getLast();
            int index = next.merge(id, 1, Integer::sum) - 1;
            if (index >= of(id).size() || done.contains(id)) {
                done.add(id);
                onPath.remove(path.removeLast());
                continue;
            }
            String needed = of(id).get(index);
            if (onPath.contains(needed)) {
                report(needed, path, catalogue);
            } else if (!done.contains(needed)) {
                path.addLast(needed);
                onPath.add(needed);
            }
        }
    }

    private void report(String id, Deque<String> path, Catalogue catalogue) {
        List<String> circle = new ArrayList<>();
        for (String step : path) {
            if (!circle.isEmpty() || step.equals(id)) {
                circle.add(step);
            }
        }
        circle.add(id);
        String message = "prerequisites go in a circle: " + String.join(" → ", circle);
        named(path.getLast(), id, catalogue).ifPresent(last -> {
            Diagnostic problem = LinkRule.PREREQUISITE_CIRCLE.at(last, message, "take one of them out");
            problems.accept(named(id, circle.get(1), catalogue)
                    .filter(first -> !first.equals(last))
                    .map(first -> problem.with(new RelatedPlace(first, "the circle begins here")))
                    .orElse(problem));
        });
    }

    /** Where an article names a prerequisite. */
    private static Optional<Place> named(String article, String prerequisite, Catalogue catalogue) {
        return catalogue.id(article).stream()
                .flatMap(entry -> entry.draft().front().prerequisites().stream())
                .filter(named -> named.value().equals(prerequisite))
                .map(Located::place)
                .findFirst();
    }
}

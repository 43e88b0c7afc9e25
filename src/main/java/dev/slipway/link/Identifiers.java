package dev.slipway.link;

import dev.slipway.site.Card;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Located;
import dev.slipway.site.Objective;
import dev.slipway.site.Place;
import dev.slipway.site.Question;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Suggestion;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The ids that readers' progress hangs on: questions and cards are unique in the site, with the ids that they had before,
 * objectives in their article.
 */
final class Identifiers {
    private final Set<String> questions = new TreeSet<>();
    private final Map<String, Place> cards = new HashMap<>();
    private final Consumer<Diagnostic> problems;

    Identifiers(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(Catalogue catalogue, List<SeriesPlan> series) {
        for (Entry entry : catalogue.entries()) {
            check(entry.draft().front());
        }
        for (Entry entry : catalogue.entries()) {
            entry.draft().front().quiz().forEach(question -> aliases(question.aliases()));
            entry.draft().front().cards().forEach(card -> aliases(card.aliases()));
        }
        for (SeriesPlan plan : series) {
            for (Located<String> id : plan.placement()) {
                if (!questions.contains(id.value())) {
                    problems.accept(LinkRule.UNKNOWN_QUESTION.at(
                            id.place(),
                            "there is no question \"" + id.value() + "\"",
                            Suggestion.hint(id.value(), questions, "name the id of a question of a quiz")));
                }
            }
        }
    }

    /** Each {@code :::quiz} places questions of its own article. */
    static void places(Entry entry, Consumer<Diagnostic> problems) {
        List<String> own = entry.draft().front().quiz().stream()
                .map(question -> question.id().value())
                .toList();
        new BodyWalker() {
            @Override
            public void visit(Container container) {
                if (container.kind() == ContainerKind.QUIZ) {
                    for (String id :
                            container.attributes().getOrDefault("ids", "").split("[ ,]+")) {
                        if (!id.isEmpty() && !own.contains(id)) {
                            problems.accept(LinkRule.UNKNOWN_QUESTION.at(
                                    container.span().in(entry.path()),
                                    "the article has no question \"" + id + "\"",
                                    Suggestion.hint(id, own)));
                        }
                    }
                }
                super.visit(container);
            }
        }.walk(entry.draft().body());
    }

    private void check(FrontMatter front) {
        Map<String, Place> objectives = new HashMap<>();
        for (Objective objective : front.objectives()) {
            unique(objectives, objective.id(), objective.place(), "objective");
        }
        for (Question question : front.quiz()) {
            questions.add(question.id().value());
            unique(cards, question.id().value(), question.id().place(), "question");
            question.objective()
                    .filter(named -> !objectives.containsKey(named.value()))
                    .ifPresent(named -> problems.accept(LinkRule.UNKNOWN_OBJECTIVE.at(
                            named.place(),
                            "the article has no objective \"" + named.value() + "\"",
                            Suggestion.hint(
                                    named.value(),
                                    objectives.keySet().stream().sorted().toList()))));
        }
        for (Card card : front.cards()) {
            unique(cards, card.id(), card.place(), "card");
        }
    }

    /** A review under an old id counts for one card only. */
    private void aliases(List<Located<String>> aliases) {
        aliases.forEach(alias -> unique(cards, alias.value(), alias.place(), "question or card"));
    }

    private void unique(Map<String, Place> taken, String id, Place place, String what) {
        Place first = taken.putIfAbsent(id, place);
        if (first != null) {
            problems.accept(LinkRule.DUPLICATE_ID
                    .at(place, "a second " + what + " is called \"" + id + "\"", "give one of them another id")
                    .with(new RelatedPlace(first, "the first stands here")));
        }
    }
}

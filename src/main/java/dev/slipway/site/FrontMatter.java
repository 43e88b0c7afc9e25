package dev.slipway.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What an article says about itself: the YAML before its text, decoded. Texts are as written. */
public record FrontMatter(
        Located<String> title,
        String description,
        Optional<Located<Integer>> part,
        Optional<Located<String>> block,
        List<Located<String>> tracks,
        Optional<Level> level,
        List<Located<String>> tags,
        List<Located<String>> authors,
        Optional<LocalDate> date,
        Optional<LocalDate> updated,
        List<Located<String>> prerequisites,
        List<Objective> objectives,
        Map<String, String> environment,
        List<Located<String>> aliases,
        boolean draft,
        Optional<ReviewPlan> review,
        List<Question> quiz,
        List<String> concepts,
        List<Citation> sources,
        List<Card> cards) {
    public FrontMatter {
        tracks = List.copyOf(tracks);
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        prerequisites = List.copyOf(prerequisites);
        objectives = List.copyOf(objectives);
        environment = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(environment));
        aliases = List.copyOf(aliases);
        quiz = List.copyOf(quiz);
        concepts = List.copyOf(concepts);
        sources = List.copyOf(sources);
        cards = List.copyOf(cards);
    }

    /** The number of the part, where the article has one. */
    public OptionalInt partNumber() {
        return part.map(p -> OptionalInt.of(p.value())).orElse(OptionalInt.empty());
    }
}

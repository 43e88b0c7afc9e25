package dev.slipway.site;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A question of a quiz as its author wrote it; every text is Markdown.
 *
 * @param id stable, unique in the site
 * @param objective the id of the objective that it asks for
 * @param choices for {@code SINGLE} and {@code MULTIPLE}
 * @param answers what is right for the other types: accepted texts, the number, the line, "true" or "false", a text a gap
 * @param items for {@code ORDER}, in the right order
 * @param pairs for {@code MATCH}
 * @param tolerance for {@code NUMBER}: how far off is still right
 * @param proof how the build works out the answer itself
 * @param aliases ids that it had before, the oldest first
 */
public record Question(
        Located<String> id,
        QuestionType type,
        Optional<Located<String>> objective,
        String question,
        Optional<Code> code,
        List<Choice> choices,
        List<String> answers,
        List<String> items,
        List<Pair> pairs,
        OptionalDouble tolerance,
        Optional<String> unit,
        Optional<String> explanation,
        Optional<Proof> proof,
        List<Located<String>> aliases) {
    public Question {
        choices = List.copyOf(choices);
        answers = List.copyOf(answers);
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
        aliases = List.copyOf(aliases);
    }

    /** One answer to choose from; {@code why} says why it is right or wrong. */
    public record Choice(String text, boolean correct, Optional<String> why, Place place) {}

    /** Two halves that belong together. */
    public record Pair(String left, String right) {}

    /**
     * The code that a question is about.
     *
     * @param expect ids of the rules that it breaks on purpose
     * @param place where its text begins
     * @param verbatim whether the text stands in the file as it is, each line as far in as the first
     */
    public record Code(String language, String text, List<String> expect, Place place, boolean verbatim) {
        public Code {
            expect = List.copyOf(expect);
        }
    }
}

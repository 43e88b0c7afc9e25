package dev.slipway.check.proof;

import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a question's author says is right, held against what the build worked out. */
final class Key {
    private final Question question;
    private final Answer answer;

    private Key(Question question, Answer answer) {
        this.question = question;
        this.answer = answer;
    }

    /** What is wrong with the key, or empty where it is right. */
    static Optional<String> fault(Question question, Answer answer, Optional<String> is) {
        Key key = new Key(question, answer);
        return key.isRight(is) ? Optional.empty() : Optional.of(key.shown(is));
    }

    private boolean isRight(Optional<String> is) {
        return switch (question.type()) {
            case SINGLE -> single();
            case MULTIPLE -> multiple();
            case TRUE_FALSE -> question.answers().equals(List.of(Boolean.toString(says(is.orElse(""), answer))));
            case TEXT -> question.answers().stream().allMatch(text -> says(text, answer));
            case NUMBER -> number();
            case LINE ->
                question.answers()
                        .equals(answer.lines().stream().map(String::valueOf).toList());
            case ORDER -> elements(question.items());
            case BLANK -> is.isPresent() ? says(is.get(), answer) : gaps();
            case MATCH -> false;
        };
    }

    private String shown(Optional<String> is) {
        String computed = "the build comes to " + answer.shown() + ", ";
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> computed + "and the key says " + choices();
            case LINE -> "the build comes to " + answer.shownLines() + ", and the key says line " + answers();
            case TRUE_FALSE -> computed + "so that " + is.orElse("") + " is not " + answers() + ", as the key says";
            case ORDER -> computed + "and the key says " + String.join(", ", question.items());
            case BLANK ->
                is.isPresent()
                        ? "with the gaps filled " + computed + "not to " + is.get()
                        : computed + "and the key says " + answers();
            case TEXT, NUMBER, MATCH -> computed + "and the key says " + answers();
        };
    }

    private String choices() {
        String right = question.choices().stream()
                .filter(Question.Choice::correct)
                .map(Question.Choice::text)
                .collect(Collectors.joining(", "));
        boolean two = question.type() == QuestionType.SINGLE && rightChoice() && alsoWrong();
        return right + (two ? ", and a choice that it calls wrong says the same" : "");
    }

    private String answers() {
        return String.join(", ", question.answers());
    }

    private boolean single() {
        return rightChoice() && !alsoWrong();
    }

    private boolean rightChoice() {
        return question.choices().stream().filter(Question.Choice::correct).allMatch(this::says);
    }

    /** Whether a choice that counts as wrong says in the same way what is right. */
    private boolean alsoWrong() {
        int form = question.choices().stream()
                .filter(Question.Choice::correct)
                .mapToInt(choice -> form(choice.text()))
                .findFirst()
                .orElse(-1);
        return question.choices().stream()
                .filter(choice -> !choice.correct())
                .anyMatch(choice -> form >= 0 ? form(choice.text()) == form : says(choice));
    }

    private boolean says(Question.Choice choice) {
        return says(choice.text(), answer);
    }

    /** In which of the answer's wordings a text says it, -1 for none. */
    private int form(String text) {
        Wording wording = Wording.of(text);
        return answer.wordings().isEmpty() && answer.values().size() == 1
                ? wording.index(answer.values().get(0))
                : wording.index(answer.wordings());
    }

    private boolean says(String text, Answer computed) {
        if (form(text) >= 0) {
            return true;
        }
        if (computed.values().isEmpty()) {
            return computed.plural() && isNothing(text);
        }
        boolean count = computed.plural()
                && Wording.of(text)
                        .number()
                        .filter(number -> counts(number, computed))
                        .isPresent();
        return count
                || computed.values().size() > 1 && elements(Wording.of(text).list());
    }

    /** Whether a number that a text begins with tells how many values there are; a list that begins with one does not. */
    private boolean counts(String number, Answer computed) {
        return computed.values().size() > 1
                && number.equals(Integer.toString(computed.values().size()));
    }

    private static boolean isNothing(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("none") || plain.startsWith("no ") || plain.startsWith("nothing");
    }

    private boolean multiple() {
        List<String> right = question.choices().stream()
                .filter(Question.Choice::correct)
                .map(Question.Choice::text)
                .toList();
        boolean wrong = question.choices().stream()
                .filter(choice -> !choice.correct())
                .anyMatch(choice -> answer.values().stream()
                        .anyMatch(value -> Wording.of(choice.text()).index(value) >= 0));
        return !wrong && set(right);
    }

    private boolean number() {
        try {
            double tolerance = question.tolerance().orElse(0);
            return question.answers().size() == 1
                    && answer.isNumber(Double.parseDouble(question.answers().get(0)), tolerance);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean gaps() {
        List<String> given = question.answers();
        return given.size() == 1 ? says(given.get(0), answer) : elements(given);
    }

    /** Whether texts are the values: in their order where it counts. */
    private boolean elements(List<String> texts) {
        if (!answer.ordered()) {
            return set(texts);
        }
        boolean same = texts.size() == answer.values().size();
        for (int i = 0; i < texts.size() && same; i++) {
            same = Wording.of(texts.get(i)).index(answer.values().get(i)) >= 0;
        }
        return same;
    }

    private boolean set(List<String> texts) {
        return texts.size() == answer.values().size()
                && answer.values().stream()
                        .allMatch(value ->
                                texts.stream().anyMatch(text -> Wording.of(text).index(value) >= 0));
    }
}

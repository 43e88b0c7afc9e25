package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Question;
import dev.slipway.site.RelatedPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A question has the kind of answer that its type asks for, and one that can be right. */
final class QuestionAnswers implements ArticleCheck {
    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        for (Question question : article.front().quiz()) {
            String wrong = wrong(question);
            if (!wrong.isEmpty()) {
                problems.accept(CheckRule.QUESTION_ANSWER.at(
                        question.id().place(),
                        "the question \"" + question.id().value() + "\" " + wrong,
                        "slipway explain question-answer shows what each type needs"));
            }
            equalChoices(question, problems);
        }
    }

    private static String wrong(Question question) {
        return switch (question.type()) {
            case SINGLE ->
                correct(question) == 1 ? "" : "needs one choice that is correct, and has " + correct(question);
            case MULTIPLE -> correct(question) > 0 ? "" : "has no choice that is correct";
            case TRUE_FALSE -> isOneOf(question, "true", "false") ? "" : "needs answer: true or answer: false";
            case NUMBER -> isNumber(question) ? "" : "needs a number as its answer";
            case LINE -> line(question);
            case TEXT -> question.answers().isEmpty() ? "needs answers: [\"…\"]" : "";
            case BLANK -> blank(question);
            case ORDER -> question.items().size() < 2 ? "needs two items or more" : "";
            case MATCH -> question.pairs().size() < 2 ? "needs two pairs or more" : "";
        };
    }

    private static long correct(Question question) {
        return question.choices().stream().filter(Question.Choice::correct).count();
    }

    private static boolean isOneOf(Question question, String... words) {
        return question.answers().size() == 1
                && Set.of(words).contains(question.answers().get(0));
    }

    private static boolean isNumber(Question question) {
        try {
            return question.answers().size() == 1
                    && Double.isFinite(Double.parseDouble(question.answers().get(0)));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String line(Question question) {
        if (question.code().isEmpty()) {
            return "asks for a line and has no code";
        }
        int lines = (int) question.code().get().text().stripTrailing().lines().count();
        boolean inside = isNumber(question)
                && Double.parseDouble(question.answers().get(0)) >= 1
                && Double.parseDouble(question.answers().get(0)) <= lines;
        return inside ? "" : "needs the number of one of its " + lines + " lines as its answer";
    }

    private static String blank(Question question) {
        int gaps = question.question().split("_{3,}", -1).length - 1;
        int inCode = question.code()
                .map(code -> code.text().split("_{3,}", -1).length - 1)
                .orElse(0);
        int all = gaps + inCode;
        return all > 0 && all == question.answers().size()
                ? ""
                : "has " + all + " gaps (___) and " + question.answers().size() + " answers";
    }

    private static void equalChoices(Question question, Consumer<Diagnostic> problems) {
        Map<String, Place> seen = new HashMap<>();
        for (Question.Choice choice : question.choices()) {
            Place first = seen.putIfAbsent(choice.text().strip(), choice.place());
            if (first != null) {
                problems.accept(CheckRule.EQUAL_CHOICES
                        .at(choice.place(), "the same choice stands twice", "change one of the two")
                        .with(new RelatedPlace(first, "the first stands here")));
            }
        }
    }
}

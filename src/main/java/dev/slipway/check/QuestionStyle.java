package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What gives an answer away or teaches nothing. After the item-writing guidelines of Haladyna, Downing and Rodriguez
 * (Applied Measurement in Education 15, 2002).
 */
final class QuestionStyle implements ArticleCheck {
    private static final Pattern NEGATED =
            Pattern.compile("\\b(NOT|EXCEPT)\\b|(?i)\\bwhich (?:of (?:these|the following) )?"
                    + "(?:is|are|does|do|can|will) not\\b|(?i)\\ball of (?:these|the following)\\b.*\\bexcept\\b");
    private static final Pattern ABOVE =
            Pattern.compile("(?i)^(?:all|none|both|any|neither) (?:of (?:these|those)|(?:of )?(?:the|these)? ?"
                    + "(?:above|answers|options|choices))\\W*$");
    /** A key that is this much longer than every other choice stands out. */
    private static final double STANDS_OUT = 1.5;

    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        List<Question> quiz = article.front().quiz();
        quiz.forEach(question -> check(question, problems));
        keyAlwaysFirst(quiz, problems);
    }

    private static void check(Question question, Consumer<Diagnostic> problems) {
        if (NEGATED.matcher(question.question()).find()) {
            problems.accept(CheckRule.NEGATED_STEM.at(
                    question.id().place(),
                    "the question asks for what is not so",
                    "ask for what is: a reader who knows it misses a \"not\""));
        }
        if (question.explanation().isEmpty()) {
            problems.accept(CheckRule.MISSING_EXPLANATION.at(
                    question.id().place(),
                    "the question has no explanation",
                    "add explanation: why the answer is right"));
        }
        boolean choice = question.type() == QuestionType.SINGLE || question.type() == QuestionType.MULTIPLE;
        if (choice) {
            choices(question, problems);
        }
    }

    private static void choices(Question question, Consumer<Diagnostic> problems) {
        if (question.choices().size() < 3) {
            problems.accept(CheckRule.FEW_CHOICES.at(
                    question.id().place(),
                    "the question has " + question.choices().size() + " choices",
                    "give three or more, or make it true-false"));
        }
        for (Question.Choice choice : question.choices()) {
            if (ABOVE.matcher(choice.text().strip()).find()) {
                problems.accept(CheckRule.ALL_OF_THE_ABOVE.at(
                        choice.place(), "the choice points at the other choices", "say what is meant"));
            }
            if (choice.why().isEmpty() && !choice.correct()) {
                problems.accept(CheckRule.MISSING_WHY.at(
                        choice.place(), "a wrong choice without a reason teaches nothing", "add why: …"));
            }
        }
        longestKey(question, problems);
    }

    private static void longestKey(Question question, Consumer<Diagnostic> problems) {
        Optional<Question.Choice> key =
                question.choices().stream().filter(Question.Choice::correct).findFirst();
        if (question.type() != QuestionType.SINGLE || key.isEmpty()) {
            return;
        }
        int longest = 0;
        for (Question.Choice choice : question.choices()) {
            longest =
                    choice.correct() ? longest : Math.max(longest, choice.text().length());
        }
        int length = key.get().text().length();
        if (length > STANDS_OUT * longest && length - longest > 15) {
            problems.accept(CheckRule.LONGEST_KEY.at(
                    key.get().place(),
                    String.format(
                            Locale.ROOT,
                            "the right choice is by far the longest: %d letters against %d",
                            length,
                            longest),
                    "shorten it, or make the others as exact"));
        }
    }

    private static void keyAlwaysFirst(List<Question> quiz, Consumer<Diagnostic> problems) {
        List<Question> single = quiz.stream()
                .filter(question -> question.type() == QuestionType.SINGLE)
                .filter(question -> !question.choices().isEmpty())
                .toList();
        boolean always = single.size() > 2
                && single.stream()
                        .allMatch(question -> question.choices().get(0).correct());
        if (always) {
            problems.accept(CheckRule.KEY_ALWAYS_FIRST.at(
                    single.get(0).id().place(),
                    "the right choice comes first in every question of this quiz",
                    "vary the order of the choices"));
        }
    }
}

package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Objective;
import dev.slipway.site.Question;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Where an article has a quiz, each objective is asked for, and each question asks for one. */
final class ObjectiveCoverage implements ArticleCheck {
    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        if (article.front().quiz().isEmpty()) {
            return;
        }
        Set<String> asked = new HashSet<>();
        for (Question question : article.front().quiz()) {
            question.objective().ifPresent(objective -> asked.add(objective.value()));
            if (question.objective().isEmpty()) {
                problems.accept(CheckRule.QUESTION_WITHOUT_OBJECTIVE.at(
                        question.id().place(),
                        "the question \"" + question.id().value() + "\" asks for no objective",
                        "name one of the article's objectives"));
            }
        }
        for (Objective objective : article.front().objectives()) {
            if (!asked.contains(objective.id())) {
                problems.accept(CheckRule.OBJECTIVE_WITHOUT_QUESTION.at(
                        objective.place(),
                        "no question asks for the objective \"" + objective.id() + "\"",
                        "add a question, or take the objective out"));
            }
        }
    }
}

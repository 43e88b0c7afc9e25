package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.BlueprintSection;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.body.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An article of a series has the sections of the blueprint, in its order; part 0, the introduction, may do otherwise. */
final class BlueprintCheck implements ArticleCheck {
    private final List<BlueprintSection> blueprint;

    /** @param blueprint that of the article's series, or empty */
    BlueprintCheck(List<BlueprintSection> blueprint) {
        this.blueprint = blueprint;
    }

    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        if (article.part().orElse(0) == 0) {
            return;
        }
        List<Heading> found = new ArrayList<>();
        for (BlueprintSection section : blueprint) {
            Optional<Heading> heading = article.body().headings().stream()
                    .filter(one -> one.level() == 2 && section.names(one.text()))
                    .findFirst();
            if (heading.isPresent()) {
                found.add(heading.get());
            } else {
                Place place = article.front().title().place();
                problems.accept(CheckRule.MISSING_SECTION.at(
                        place,
                        "the section \"" + section.section() + "\" of the blueprint is missing",
                        "add a heading \"## " + section.section() + "\", or change the blueprint of the series"));
            }
        }
        order(article, found, problems);
    }

    private static void order(Article article, List<Heading> found, Consumer<Diagnostic> problems) {
        for (int i = 1; i < found.size(); i++) {
            Heading before = found.get(i - 1);
            Heading heading = found.get(i);
            if (heading.span().line() < before.span().line()) {
                problems.accept(CheckRule.SECTION_ORDER.at(
                        heading.span().in(article.path()),
                        "\"" + heading.text() + "\" stands before \"" + before.text() + "\", against the blueprint",
                        "let sections follow each other as in the blueprint of the series"));
                return;
            }
        }
    }
}

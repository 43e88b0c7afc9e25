package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.body.Heading;
import java.util.Optional;
import java.util.function.Consumer;

/** Headings go down one level at a time, from the second; the first is the article's title (WCAG 2.2, 1.3.1). */
final class HeadingLevels implements ArticleCheck {
    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        int level = 1;
        Optional<Heading> above = Optional.empty();
        for (Heading heading : article.body().headings()) {
            if (heading.level() == 1) {
                problems.accept(CheckRule.HEADING_LEVEL.at(
                        heading.span().in(article.path()),
                        "a heading of the first level stands in the text",
                        "the title comes from the front matter; begin with ##"));
            } else if (heading.level() > level + 1) {
                Diagnostic problem = CheckRule.HEADING_LEVEL.at(
                        heading.span().in(article.path()),
                        "a heading of level " + heading.level() + " follows one of level " + level,
                        "go down one level at a time: " + "#".repeat(level + 1));
                problems.accept(above.isEmpty() ? problem : problem.with(after(above.get(), article)));
            }
            level = Math.max(heading.level(), 1);
            above = Optional.of(heading);
        }
    }

    private static RelatedPlace after(Heading above, Article article) {
        return new RelatedPlace(above.span().in(article.path()), "the heading before");
    }
}

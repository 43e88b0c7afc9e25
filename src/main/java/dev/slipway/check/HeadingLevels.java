package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.body.Heading;
import java.util.function.Consumer;

/** Headings go down one level at a time, from the second; the first is the article's title (WCAG 2.2, 1.3.1). */
final class HeadingLevels implements ArticleCheck {
    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        int level = 1;
        for (Heading heading : article.body().headings()) {
            if (heading.level() == 1) {
                problems.accept(CheckRule.HEADING_LEVEL.at(
                        heading.span().in(article.path()),
                        "a heading of the first level stands in the text",
                        "the title comes from the front matter; begin with ##"));
            } else if (heading.level() > level + 1) {
                problems.accept(CheckRule.HEADING_LEVEL.at(
                        heading.span().in(article.path()),
                        "a heading of level " + heading.level() + " follows one of level " + level,
                        "go down one level at a time: " + "#".repeat(level + 1)));
            }
            level = Math.max(heading.level(), 1);
        }
    }
}

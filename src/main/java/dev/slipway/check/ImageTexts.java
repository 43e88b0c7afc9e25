package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.Phrasing;
import java.util.function.Consumer;

/** An image has a text for those who do not see it (WCAG 2.2, 1.1.1). */
final class ImageTexts implements ArticleCheck {
    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        new BodyWalker() {
            @Override
            public void visit(Phrasing.Image image) {
                if (image.alternative().isBlank()) {
                    problems.accept(CheckRule.MISSING_ALT.at(
                            image.reference().span().in(article.path()),
                            "the image has no text for those who do not see it",
                            "say between the brackets what it shows: ![text](file)"));
                }
            }
        }.walk(article.body());
    }
}

package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.PhrasingText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The text of a link says where it leads, read alone (WCAG 2.2, 2.4.4 and 2.4.9). */
final class LinkTexts implements ArticleCheck {
    private static final Set<String> VAGUE =
            Set.of("here", "click here", "this", "link", "this link", "more", "read more", "this page", "click");

    @Override
    public void check(Article article, Consumer<Diagnostic> problems) {
        new BodyWalker() {
            @Override
            public void visit(Phrasing.Link link) {
                String text = PhrasingText.of(link.children()).strip();
                if (text.isEmpty() || VAGUE.contains(text.toLowerCase(Locale.ROOT))) {
                    String message = text.isEmpty()
                            ? "the link has no text"
                            : "\"" + text + "\" does not say where the link leads";
                    problems.accept(CheckRule.VAGUE_LINK.at(
                            link.reference().span().in(article.path()), message, "name what it leads to"));
                }
            }
        }.walk(article.body());
    }
}

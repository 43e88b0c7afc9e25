package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import java.util.function.Consumer;

/** Finds diagnostics of one kind in one article. */
interface ArticleCheck {
    void check(Article article, Consumer<Diagnostic> problems);
}

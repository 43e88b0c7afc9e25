package dev.slipway.render;

import dev.slipway.render.view.Html;
import dev.slipway.site.Article;

/** Authors' Markdown as markup. */
final class Prose {
    /** The body of an article as it stands on its page. */
    Html body(Article article) {
        return new Html("<pre>" + Escape.xml(article.draft().source().markdown()) + "</pre>");
    }

    /** A line of Markdown, without a paragraph around it. */
    Html line(String markdown) {
        return new Html(Escape.xml(markdown));
    }

    /** Markdown of several paragraphs. */
    Html text(String markdown) {
        return new Html("<p>" + Escape.xml(markdown) + "</p>");
    }

    /** Code that stands alone. */
    Html code(String language, String text) {
        return new Html("<pre><code>" + Escape.xml(text) + "</code></pre>");
    }
}

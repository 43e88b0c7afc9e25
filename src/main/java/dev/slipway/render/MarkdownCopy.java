package dev.slipway.render;

import dev.slipway.site.Article;
import java.nio.charset.StandardCharsets;

/** An article's Markdown, published beside its page for tools that would rather read text. */
final class MarkdownCopy {
    private MarkdownCopy() {}

    static String path(Article article) {
        String page = article.page();
        return page.substring(0, page.length() - ".html".length()) + ".md";
    }

    static byte[] of(Article article) {
        String markdown = article.draft().source().markdown().strip();
        String text = "# " + article.title() + "\n\n> "
                + article.front().description().strip() + "\n\n" + markdown + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

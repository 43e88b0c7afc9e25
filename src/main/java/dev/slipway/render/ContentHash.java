package dev.slipway.render;

import dev.slipway.site.Article;
import java.nio.charset.StandardCharsets;

/** A short name for what an article teaches, so that a reader can be told that it has changed since. */
final class ContentHash {
    private ContentHash() {}

    static String of(Article article) {
        String text = article.draft().source().markdown();
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
    }
}

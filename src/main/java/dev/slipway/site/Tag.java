package dev.slipway.site;

import java.util.List;

/** A subject and the articles about it, newest first; {@code slug} names its page. */
public record Tag(String name, String slug, List<Article> articles) {
    public Tag {
        articles = List.copyOf(articles);
    }
}

package dev.slipway.render.view;

import java.util.List;
import java.util.Optional;

/** A list of articles with a heading: the posts, a tag, an author. */
public record ListingView(Frame frame, Markup introduction, Optional<AuthorView> author, List<ArticleCard> articles) {
    public ListingView {
        articles = List.copyOf(articles);
    }
}

package dev.slipway.render;

import dev.slipway.render.view.AuthorView;
import dev.slipway.render.view.AuthorsView;
import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.ListingView;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.TagsView;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Author;
import dev.slipway.site.Page;
import dev.slipway.site.Site;
import dev.slipway.site.Tag;
import java.util.List;
import java.util.Optional;

/** The pages that list articles: all posts, each tag, each author; and the lists of tags and of authors. */
final class ListingSheets {
    private static final String POSTS = "posts/index.html";
    private static final String TAGS = "tags/index.html";
    private static final String AUTHORS = "authors/index.html";
    private final Workshop workshop;
    private final Words words;
    private final Site site;
    private final Cards cards;

    ListingSheets(Workshop workshop) {
        this.workshop = workshop;
        this.words = workshop.words();
        this.site = workshop.site();
        this.cards = new Cards(workshop);
    }

    void add(List<Sheet> sheets) {
        sheets.add(Sheet.at(POSTS, this::posts));
        sheets.add(Sheet.at(TAGS, this::tags));
        sheets.add(Sheet.at(AUTHORS, this::authors));
        for (Tag tag : site.tags()) {
            sheets.add(Sheet.at(path(tag), () -> tag(tag)));
        }
        for (Author author : site.settings().authors()) {
            sheets.add(Sheet.at(Cards.path(author), () -> author(author)));
        }
    }

    private static String path(Tag tag) {
        return "tags/" + tag.slug() + ".html";
    }

    private Page posts() {
        return listing(
                POSTS,
                "posts",
                words.text("page.posts"),
                words.text("page.posts.description"),
                List.of(workshop.home()),
                Optional.empty(),
                site.posts());
    }

    private Page tag(Tag tag) {
        List<Link> trail = List.of(workshop.home(), new Link(words.text("page.tags"), TAGS));
        return listing(
                path(tag),
                "tag",
                tag.name(),
                words.text("page.tag.description", tag.name()),
                trail,
                Optional.empty(),
                tag.articles());
    }

    private Page author(Author author) {
        List<Link> trail = List.of(workshop.home(), new Link(words.text("page.authors"), AUTHORS));
        AuthorView view = cards.of(author);
        String description = author.bio().isEmpty() ? author.name() : author.bio();
        return listing(view.page(), "author", author.name(), description, trail, Optional.of(view), site.by(author));
    }

    private Page listing(
            String path,
            String kind,
            String title,
            String description,
            List<Link> trail,
            Optional<AuthorView> author,
            List<Article> articles) {
        Frame frame = workshop.frame(path, kind, title, description, trail);
        Markup introduction = author.isPresent() ? author.get().bio() : new Markup(Escape.xml(description));
        return workshop.page(path, "listing.jte", new ListingView(frame, introduction, author, cards.of(articles)));
    }

    private Page tags() {
        String path = TAGS;
        Frame frame = workshop.frame(
                path, "tags", words.text("page.tags"), words.text("page.tags.description"), List.of(workshop.home()));
        List<TagsView.Entry> entries = site.tags().stream()
                .map(tag ->
                        new TagsView.Entry(tag.name(), path(tag), tag.articles().size()))
                .toList();
        return workshop.page(path, "tags.jte", new TagsView(frame, entries));
    }

    private Page authors() {
        String path = AUTHORS;
        Frame frame = workshop.frame(
                path,
                "authors",
                words.text("page.authors"),
                words.text("page.authors.description"),
                List.of(workshop.home()));
        List<AuthorView> views =
                site.settings().authors().stream().map(cards::of).toList();
        return workshop.page(path, "authors.jte", new AuthorsView(frame, views));
    }
}

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
        sheets.add(this::posts);
        sheets.add(this::tags);
        sheets.add(this::authors);
        for (Tag tag : site.tags()) {
            sheets.add(() -> tag(tag));
        }
        for (Author author : site.settings().authors()) {
            sheets.add(() -> author(author));
        }
    }

    private Page posts() {
        return listing(
                "posts/index.html",
                "posts",
                words.text("page.posts"),
                words.text("page.posts.description"),
                List.of(workshop.home()),
                Optional.empty(),
                site.posts());
    }

    private Page tag(Tag tag) {
        List<Link> trail = List.of(workshop.home(), new Link(words.text("page.tags"), "tags/index.html"));
        return listing(
                "tags/" + tag.slug() + ".html",
                "tag",
                tag.name(),
                words.text("page.tag.description", tag.name()),
                trail,
                Optional.empty(),
                tag.articles());
    }

    private Page author(Author author) {
        List<Link> trail = List.of(workshop.home(), new Link(words.text("page.authors"), "authors/index.html"));
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
        String path = "tags/index.html";
        Frame frame = workshop.frame(
                path, "tags", words.text("page.tags"), words.text("page.tags.description"), List.of(workshop.home()));
        List<TagsView.Entry> entries = site.tags().stream()
                .map(tag -> new TagsView.Entry(
                        tag.name(),
                        "tags/" + tag.slug() + ".html",
                        tag.articles().size()))
                .toList();
        return workshop.page(path, "tags.jte", new TagsView(frame, entries));
    }

    private Page authors() {
        String path = "authors/index.html";
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

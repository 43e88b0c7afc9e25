package dev.slipway.render;

import dev.slipway.render.view.ArticleCard;
import dev.slipway.render.view.AuthorView;
import dev.slipway.site.Article;
import dev.slipway.site.Author;
import dev.slipway.site.Located;
import dev.slipway.site.Series;
import java.util.List;
import java.util.Optional;

/** Articles and authors as they stand in lists. */
final class Cards {
    private final Workshop workshop;

    Cards(Workshop workshop) {
        this.workshop = workshop;
    }

    List<ArticleCard> of(List<Article> articles) {
        return articles.stream().map(this::of).toList();
    }

    ArticleCard of(Article article) {
        Optional<Series> series = workshop.site().seriesOf(article);
        return new ArticleCard(
                article.title(),
                article.page(),
                workshop.prose().line(article.front().description()),
                series.map(known -> mark(known, article)).orElse(""),
                article.front().date().map(workshop.dates()::day),
                article.time().total(),
                article.front().level().map(level -> workshop.words().text("page.level." + level.key())));
    }

    private String mark(Series series, Article article) {
        String number = workshop.syllabus(series).number(article);
        return number.isEmpty() ? series.plan().title() : series.plan().title() + " " + number;
    }

    static String path(Author author) {
        return "authors/" + author.id() + ".html";
    }

    AuthorView of(Author author) {
        return new AuthorView(
                author.name(),
                path(author),
                workshop.prose().line(author.bio()),
                author.url(),
                author.avatar().map(Located::value),
                workshop.site().by(author).size());
    }
}

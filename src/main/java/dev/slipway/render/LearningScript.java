package dev.slipway.render;

import dev.slipway.site.Article;
import dev.slipway.site.Located;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the whole site as a script that sets one global: from {@code file://} a browser reads no data otherwise.
 * Made once, when the first page asks for it.
 */
final class LearningScript {
    private final Workshop workshop;
    private final CardDeck deck;
    private final ReviewDays days;
    private @Nullable ThemeFile made;

    LearningScript(Workshop workshop) {
        this.workshop = workshop;
        this.deck = new CardDeck(workshop.words(), workshop.prose());
        this.days = new ReviewDays(workshop.words(), workshop.prose());
    }

    /** All articles in the order of reading: the series', then posts from the oldest. */
    static List<Article> inOrder(Site site) {
        List<Article> all = new ArrayList<>();
        site.series().forEach(series -> all.addAll(series.parts()));
        List<Article> posts = new ArrayList<>(site.posts());
        posts.sort(Comparator.comparing(Article::id));
        all.addAll(posts);
        return all;
    }

    synchronized ThemeFile file() {
        ThemeFile known = made;
        if (known == null) {
            known = ThemeFile.named("learning", ".js", written());
            made = known;
        }
        return known;
    }

    private String written() {
        Json json = new Json().open('{').name("articles").open('{');
        List<Article> articles = inOrder(workshop.site());
        articles.forEach(article -> article(article, json));
        json.close('}').name("cards").open('{');
        for (Article article : articles) {
            deck.of(article).forEach(card -> card(article, card, json));
        }
        json.close('}').name("renamed").open('{');
        for (Article article : articles) {
            article.front()
                    .quiz()
                    .forEach(one -> renamed(one.aliases(), one.id().value(), json));
            article.front().cards().forEach(one -> renamed(one.aliases(), one.id(), json));
        }
        return "window.slipwayLearning = " + json.close('}').close('}') + ";\n";
    }

    private void article(Article article, Json json) {
        Optional<Series> series = workshop.site().seriesOf(article);
        json.name(article.id()).open('{').with("title", article.title()).with("page", article.page());
        json.with("hash", article.hash());
        json.with(
                "number",
                series.map(known -> workshop.syllabus(known).number(article)).orElse(""));
        json.with("series", series.map(known -> known.plan().title()).orElse(""));
        json.name("steps").open('[');
        days.of(article, series)
                .forEach(step -> json.open('[')
                        .value(step.days())
                        .value(step.step().markup())
                        .close(']'));
        json.close(']').close('}');
    }

    private static void renamed(List<Located<String>> aliases, String id, Json json) {
        aliases.forEach(alias -> json.with(alias.value(), id));
    }

    private static void card(Article article, ReviewCard card, Json json) {
        json.name(card.id()).open('{').with("article", article.id()).with("kind", card.kind());
        json.with("anchor", card.anchor())
                .with("front", card.front())
                .with("back", card.back())
                .close('}');
    }
}

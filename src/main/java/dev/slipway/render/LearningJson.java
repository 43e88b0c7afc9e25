package dev.slipway.render;

import dev.slipway.site.Article;
import dev.slipway.site.Card;
import dev.slipway.site.Located;
import dev.slipway.site.Question;
import dev.slipway.site.Site;
import java.util.List;

/**
 * What can be learned here, for machines: every article with its prerequisites, objectives, cards and hash; and every
 * address, so that a later build can tell what vanished.
 */
final class LearningJson {
    private LearningJson() {}

    static String of(Site site) {
        Json json = new Json()
                .open('{')
                .name("version")
                .value(1)
                .with("title", site.settings().title());
        json.name("articles").open('[');
        LearningScript.inOrder(site).forEach(article -> write(article, json));
        json.close(']').name("pages").open('[');
        PageAddresses.of(site).forEach(json::value);
        json.close(']').name("redirects").open('{');
        site.redirects().forEach(redirect -> json.with(redirect.from(), redirect.to()));
        return json.close('}').close('}') + "\n";
    }

    private static void write(Article article, Json json) {
        json.open('{').with("id", article.id()).with("title", article.title()).with("page", article.page());
        article.series().ifPresent(series -> json.with("series", series));
        article.part().ifPresent(part -> json.name("part").value(part));
        json.with("hash", article.hash()).name("minutes").value(article.time().total());
        json.name("prerequisites").open('[');
        article.prerequisites().forEach(json::value);
        json.close(']').name("objectives").open('[');
        article.front()
                .objectives()
                .forEach(objective -> json.open('{')
                        .with("id", objective.id())
                        .with("text", objective.text())
                        .close('}'));
        json.close(']').name("cards").open('[');
        article.front().quiz().forEach(question -> write(question, json));
        article.front().cards().forEach(card -> write(card, json));
        Interviews.of(article.body())
                .keySet()
                .forEach(anchor -> json.open('{')
                        .with("id", Interviews.cardId(article.id(), anchor))
                        .with("type", "interview")
                        .close('}'));
        json.close(']').close('}');
    }

    private static void write(Question question, Json json) {
        json.open('{')
                .with("id", question.id().value())
                .with("type", question.type().key());
        question.objective().ifPresent(objective -> json.with("objective", objective.value()));
        aliases(question.aliases(), json);
        json.close('}');
    }

    private static void write(Card card, Json json) {
        json.open('{').with("id", card.id()).with("type", "card");
        aliases(card.aliases(), json);
        json.close('}');
    }

    private static void aliases(List<Located<String>> aliases, Json json) {
        if (!aliases.isEmpty()) {
            json.name("aliases").open('[');
            aliases.forEach(alias -> json.value(alias.value()));
            json.close(']');
        }
    }
}

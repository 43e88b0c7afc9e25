package dev.slipway.cli.external;

import dev.slipway.site.Article;
import dev.slipway.site.Card;
import dev.slipway.site.Citation;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Place;
import dev.slipway.site.Question;
import dev.slipway.site.ReviewPlan;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Site;
import dev.slipway.site.Target;
import dev.slipway.site.body.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every address on the web that a site leads to, and where from: links of the articles, their sources, the texts of quizzes,
 * cards, series and glossary, the menu, the authors' pages.
 */
final class SiteAddresses {
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final WrittenAddresses written;

    private SiteAddresses(Path content) {
        written = new WrittenAddresses(content);
    }

    /**
     * The places of each address, without its anchor.
     *
     * @param content the site's folder
     */
    static Map<String, List<Place>> of(Site site, Path content) {
        SiteAddresses all = new SiteAddresses(content);
        all.settings(site);
        site.series().forEach(series -> all.plan(series.plan()));
        site.glossary().forEach(term -> all.text(term.definition(), term.term().place()));
        site.articles().values().stream()
                .sorted(java.util.Comparator.comparing(Article::path))
                .forEach(all::article);
        return all.places;
    }

    private void settings(Site site) {
        Place start = Place.startOf("site.yaml");
        text(site.settings().description(), start);
        site.settings().authors().forEach(author -> {
            text(author.bio(), start);
            author.url().ifPresent(url -> address(url, url, start));
        });
        site.settings()
                .navigation()
                .forEach(entry -> address(
                        entry.to().value(), entry.to().value(), entry.to().place()));
    }

    private void plan(SeriesPlan plan) {
        Place start = Place.startOf(plan.path());
        List<String> texts = new ArrayList<>(List.of(plan.description()));
        List.of(plan.audience(), plan.knows(), plan.needsNot(), plan.next()).forEach(texts::addAll);
        texts.addAll(plan.outcomes().technical());
        texts.addAll(plan.outcomes().conceptual());
        texts.addAll(plan.outcomes().career());
        plan.startBy().forEach(one -> texts.addAll(List.of(one.experience(), one.advice())));
        plan.blocks().forEach(block -> texts.add(block.focus()));
        plan.tracks().forEach(track -> {
            texts.add(track.description());
            texts.addAll(track.outcomes());
        });
        plan.review().ifPresent(review -> texts.addAll(review.steps().values()));
        texts.forEach(text -> text(text, start));
    }

    private void article(Article article) {
        for (Reference reference : article.body().references()) {
            if (article.targets().get(reference.index()) instanceof Target.Web web) {
                add(web.address(), reference.span().in(article.path()));
            }
        }
        FrontMatter front = article.front();
        text(front.description(), front.title().place());
        front.objectives().forEach(objective -> text(objective.text(), objective.place()));
        front.review()
                .map(ReviewPlan::steps)
                .ifPresent(steps ->
                        steps.values().forEach(step -> text(step, front.title().place())));
        front.quiz().forEach(this::question);
        front.cards().forEach(this::card);
        for (Citation citation : front.sources()) {
            text(citation.claim(), citation.place());
            citation.address().ifPresent(address -> address(address, citation.at(), citation.place()));
        }
    }

    private void question(Question question) {
        Place near = question.id().place();
        text(question.question(), near);
        question.choices().forEach(choice -> {
            text(choice.text(), choice.place());
            choice.why().ifPresent(why -> text(why, choice.place()));
        });
        question.items().forEach(item -> text(item, near));
        question.pairs().forEach(pair -> {
            text(pair.left(), near);
            text(pair.right(), near);
        });
        question.explanation().ifPresent(explanation -> text(explanation, near));
    }

    private void card(Card card) {
        text(card.front(), card.place());
        text(card.back(), card.place());
    }

    private void text(String markdown, Place near) {
        if (markdown.contains("http")) {
            MarkdownAddresses.of(markdown).forEach(address -> address(address, address, near));
        }
    }

    /** @param text as the address is written, somewhere behind a place */
    private void address(String address, String text, Place near) {
        if (address.startsWith("http")) {
            add(address, written.find(text, near));
        }
    }

    private void add(String address, Place place) {
        if (address.startsWith("http")) {
            int hash = address.indexOf('#');
            places.computeIfAbsent(hash < 0 ? address : address.substring(0, hash), key -> new ArrayList<>())
                    .add(place);
        }
    }
}

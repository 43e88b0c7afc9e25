package dev.slipway.link;

import dev.slipway.site.Author;
import dev.slipway.site.Destination;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Located;
import dev.slipway.site.NavigationEntry;
import dev.slipway.site.Place;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Sources;
import dev.slipway.site.Suggestion;
import dev.slipway.site.Term;
import java.util.List;
import java.util.function.Consumer;

/** Holds what {@code site.yaml} and {@code glossary.yaml} name against what is there. */
final class SettingsCheck {
    private final Sources sources;
    private final SiteSettings settings;
    private final Consumer<Diagnostic> problems;

    SettingsCheck(Sources sources, Consumer<Diagnostic> problems) {
        this.sources = sources;
        this.settings = sources.settings();
        this.problems = problems;
    }

    void check(Catalogue catalogue, Addresses addresses) {
        series();
        authors(catalogue);
        navigation(addresses);
        terms();
    }

    private void series() {
        List<String> known = sources.series().stream().map(SeriesPlan::id).toList();
        List<String> listed = settings.series().stream().map(Located::value).toList();
        for (Located<String> id : settings.series()) {
            if (!known.contains(id.value())) {
                problems.accept(LinkRule.UNKNOWN_SERIES.at(
                        id.place(),
                        "there is no series \"" + id.value() + "\"",
                        Suggestion.hint(id.value(), known, "a series is a folder with a series.yaml")));
            }
        }
        for (SeriesPlan plan : sources.series()) {
            if (!listed.isEmpty() && !listed.contains(plan.id())) {
                problems.accept(LinkRule.UNLISTED_SERIES.at(
                        Place.startOf(plan.path()),
                        "site.yaml does not list the series \"" + plan.id() + "\", so it comes last",
                        "add it to series in site.yaml"));
            }
        }
    }

    private void authors(Catalogue catalogue) {
        List<String> known = settings.authors().stream().map(Author::id).toList();
        for (Entry entry : catalogue.entries()) {
            for (Located<String> author : entry.draft().front().authors()) {
                if (!known.contains(author.value())) {
                    problems.accept(LinkRule.UNKNOWN_AUTHOR.at(
                            author.place(),
                            "site.yaml has no author \"" + author.value() + "\"",
                            Suggestion.hint(author.value(), known, "add them to authors in site.yaml")));
                }
            }
        }
        for (Author author : settings.authors()) {
            author.avatar()
                    .filter(avatar -> !sources.assets().paths().contains(avatar.value()))
                    .ifPresent(avatar -> problems.accept(LinkRule.MISSING_ASSET.at(
                            avatar.place(),
                            "there is no file \"" + avatar.value() + "\"",
                            "the path is taken from the site's folder")));
        }
    }

    private void navigation(Addresses addresses) {
        for (NavigationEntry entry : settings.navigation()) {
            String to = entry.to().value();
            boolean there = Destination.of(to) == Destination.WEB
                    || Destination.of(to) == Destination.LOCAL
                            && SitePath.of(to, "")
                                    .flatMap(path -> addresses.page(path.path()))
                                    .isPresent();
            if (!there) {
                problems.accept(LinkRule.BROKEN_LINK.at(
                        entry.to().place(),
                        "there is no page \"" + to + "\"",
                        Suggestion.hint(to, addresses.linkable(), "name a path of the site, such as posts/")));
            }
        }
    }

    private void terms() {
        List<String> known =
                sources.glossary().stream().map(term -> term.term().value()).toList();
        for (Term term : sources.glossary()) {
            for (Located<String> other : term.seeAlso()) {
                if (!known.contains(other.value())) {
                    problems.accept(LinkRule.UNKNOWN_TERM.at(
                            other.place(),
                            "the glossary has no term \"" + other.value() + "\"",
                            Suggestion.hint(other.value(), known, "add it, or take it out")));
                }
            }
        }
    }
}

package dev.slipway.link;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Digest;
import dev.slipway.site.Draft;
import dev.slipway.site.Located;
import dev.slipway.site.Parallel;
import dev.slipway.site.ReadingTime;
import dev.slipway.site.Recall;
import dev.slipway.site.Redirect;
import dev.slipway.site.Series;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Site;
import dev.slipway.site.Sources;
import dev.slipway.site.Tag;
import dev.slipway.site.Term;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Links drafts to a site. */
public final class Linker {
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Sources sources;
    private final LinkOptions options;
    private final Recall recall;

    private Linker(Sources sources, LinkOptions options, Recall recall) {
        this.sources = sources;
        this.options = options;
        this.recall = recall;
    }

    /** The site of some drafts, and every problem between them. */
    public static LinkResult link(Sources sources, List<Draft> drafts, LinkOptions options) {
        return link(sources, drafts, options, Recall.NONE);
    }

    /** The same, without measuring again what is recalled. */
    public static LinkResult link(Sources sources, List<Draft> drafts, LinkOptions options, Recall recall) {
        Linker linker = new Linker(sources, options, recall);
        Site site = linker.site(new Catalogue(drafts, options.drafts(), linker.problems::add));
        return new LinkResult(site, linker.problems);
    }

    private Site site(Catalogue catalogue) {
        Tags tags = new Tags(catalogue);
        Addresses addresses = new Addresses(sources, catalogue, tags.named(), problems::add);
        new SettingsCheck(sources, problems::add).check(catalogue, addresses);
        for (SeriesPlan plan : sources.series()) {
            new PlanCheck(plan, catalogue.partsOf(plan.id()), problems::add).check(catalogue);
        }
        new Identifiers(problems::add).check(catalogue, sources.series());
        Map<String, Article> articles = articles(catalogue, addresses);
        List<Redirect> redirects = Aliases.redirects(catalogue, addresses, problems::add);
        List<String> assets = sources.assets().paths();
        UnsafeAssets.report(sources.assets(), recall, problems::add);
        UnusedAssets.report(assets, articles.values(), sources.settings(), problems::add);
        List<Article> all = List.copyOf(articles.values());
        List<Tag> tagged = tags.withArticles(all);
        return new Site(
                sources.settings(),
                series(catalogue, articles),
                posts(all),
                tagged,
                terms(),
                redirects,
                assets,
                articles);
    }

    private Map<String, Article> articles(Catalogue catalogue, Addresses addresses) {
        Prerequisites prerequisites = new Prerequisites(catalogue, problems::add);
        Related related = new Related(catalogue, prerequisites);
        References references = new References(catalogue, addresses, sources.assets());
        List<Entry> entries = List.copyOf(catalogue.entries());
        List<Joined> joined = Parallel.map(entries, entry -> {
            List<Diagnostic> found = new ArrayList<>();
            Identifiers.places(entry, found::add);
            partOfPost(entry, found::add);
            Draft draft = entry.draft();
            Sums known = sums(draft);
            Article article = new Article(
                    entry.id(),
                    entry.series(),
                    entry.page(),
                    draft,
                    references.decide(entry, found::add),
                    prerequisites.of(entry.id()),
                    related.to(entry),
                    prerequisites.neededBy(entry.id()),
                    updated(entry),
                    known.time(),
                    known.hash());
            return new Joined(article, found);
        });
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Joined one : joined) {
            articles.put(one.article.id(), one.article);
            problems.addAll(one.problems);
        }
        return articles;
    }

    /** An article and its own problems, so that many can be linked side by side. */
    private record Joined(Article article, List<Diagnostic> problems) {}

    private static void partOfPost(Entry entry, Consumer<Diagnostic> problems) {
        Optional<Located<Integer>> part = entry.draft().front().part();
        if (entry.series().isEmpty() && part.isPresent()) {
            problems.accept(LinkRule.PART_OF_POST.at(
                    part.get().place(), "a post has no part", "remove part, or move the file into a series"));
        }
    }

    private Sums sums(Draft draft) {
        return recall.of(Sums.class, draft.path(), draft, () -> Sums.of(draft));
    }

    /** What is worked out from all of an article's text, side by side with the others'. */
    private record Sums(ReadingTime time, String hash) {
        static Sums of(Draft draft) {
            byte[] text = draft.source().markdown().getBytes(StandardCharsets.UTF_8);
            return new Sums(Times.of(draft.body()), Digest.of(text).substring(0, 10));
        }
    }

    private Optional<LocalDate> updated(Entry entry) {
        return entry.draft()
                .front()
                .updated()
                .or(() -> Optional.ofNullable(options.changes().get(entry.path())))
                .or(() -> entry.draft().front().date());
    }

    /** In the order of {@code site.yaml}; the unlisted come last, by id. */
    private List<Series> series(Catalogue catalogue, Map<String, Article> articles) {
        List<String> listed =
                sources.settings().series().stream().map(Located::value).toList();
        List<SeriesPlan> plans = new ArrayList<>(sources.series());
        plans.sort((a, b) -> {
            int order = Integer.compareUnsigned(listed.indexOf(a.id()), listed.indexOf(b.id()));
            return order != 0 ? order : a.id().compareTo(b.id());
        });
        List<Series> series = new ArrayList<>();
        for (SeriesPlan plan : plans) {
            List<Article> parts = new ArrayList<>();
            catalogue.partsOf(plan.id()).forEach(entry -> parts.add(articles.get(entry.id())));
            series.add(new Series(plan, parts));
        }
        return series;
    }

    private static List<Article> posts(List<Article> articles) {
        return articles.stream()
                .filter(article -> article.series().isEmpty())
                .sorted((a, b) -> {
                    int order = Long.compare(day(b), day(a));
                    return order != 0 ? order : a.page().compareTo(b.page());
                })
                .toList();
    }

    /** The day of a post, counted from 1970; those without one count as of that day. */
    private static long day(Article post) {
        return post.front().date().map(LocalDate::toEpochDay).orElse(0L);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>(sources.glossary());
        terms.sort((a, b) -> {
            int order = fold(a).compareTo(fold(b));
            return order != 0 ? order : a.term().value().compareTo(b.term().value());
        });
        return terms;
    }

    private static String fold(Term term) {
        return term.term().value().toLowerCase(Locale.ROOT);
    }
}

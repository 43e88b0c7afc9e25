package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.BlueprintSection;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Draft;
import dev.slipway.site.Parallel;
import dev.slipway.site.Recall;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a site against every rule that needs no more than the site. */
public final class Checker {
    private final Site site;
    private final Set<String> languages;
    private final Recall recall;

    private Checker(Site site, Set<String> languages, Recall recall) {
        this.site = site;
        this.languages = Set.copyOf(languages);
        this.recall = recall;
    }

    /**
     * Every problem of a site, in no particular order, and what its code was checked against.
     *
     * @param languages the names of languages that code blocks may have
     */
    public static CheckResult check(Site site, Assets assets, Set<String> languages) {
        return check(site, assets, languages, Recall.NONE);
    }

    /** The same, without checking again what is recalled. */
    public static CheckResult check(Site site, Assets assets, Set<String> languages, Recall recall) {
        return new Checker(site, languages, recall).check(assets);
    }

    private CheckResult check(Assets assets) {
        List<Article> articles = List.copyOf(site.articles().values());
        List<Checked> checked = Parallel.map(articles, article -> check(article, assets));
        List<Diagnostic> problems = new ArrayList<>();
        CodeVerdicts verdicts = new CodeVerdicts();
        for (Checked one : checked) {
            problems.addAll(one.problems);
            verdicts.addAll(one.verdicts);
        }
        new CodeAssets(site, assets, recall).check(problems::add);
        for (Series series : site.series()) {
            TrackHours.check(series, problems::add);
        }
        return new CheckResult(problems, verdicts);
    }

    /** What is wrong in an article, and what its blocks were checked against. */
    private record Checked(List<Diagnostic> problems, CodeVerdicts verdicts) {}

    /**
     * All that an article is judged by, but for assets. Verdicts are about the very blocks of a draft, not about others that
     * are alike: so the draft must be the same one.
     */
    private record Judged(Article article, List<BlueprintSection> blueprint) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Judged judged
                    && article.draft() == judged.article.draft()
                    && article.equals(judged.article)
                    && blueprint.equals(judged.blueprint);
        }

        @Override
        public int hashCode() {
            Draft draft = article.draft();
            return System.identityHashCode(draft);
        }
    }

    private Checked check(Article article, Assets assets) {
        List<BlueprintSection> blueprint =
                site.seriesOf(article).map(series -> series.plan().blueprint()).orElse(List.of());
        Judged judged = new Judged(article, blueprint);
        return recall.of(Checked.class, article.path(), judged, assets, asked -> checked(judged, asked));
    }

    private Checked checked(Judged judged, Assets assets) {
        CodeVerdicts verdicts = new CodeVerdicts();
        List<ArticleCheck> checks = List.of(
                new BlueprintCheck(judged.blueprint),
                new HeadingLevels(),
                new ImageTexts(),
                new LinkTexts(),
                new ObjectiveCoverage(),
                new QuestionAnswers(),
                new QuestionStyle(),
                new QuestionProofs(assets),
                new QuestionCode(languages),
                new CodeCheck(languages, verdicts));
        List<Diagnostic> problems = new ArrayList<>();
        for (ArticleCheck check : checks) {
            check.check(judged.article, problems::add);
        }
        return new Checked(Waivers.of(judged.article).apply(problems), verdicts);
    }
}

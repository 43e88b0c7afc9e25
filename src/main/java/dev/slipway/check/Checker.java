package dev.slipway.check;

import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Parallel;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a site against every rule that needs no more than the site. */
public final class Checker {
    private Checker() {}

    /**
     * Every problem of a site, in no particular order, and what its code was checked against.
     *
     * @param languages the names of languages that code blocks may have
     */
    public static CheckResult check(Site site, Assets assets, Set<String> languages) {
        CodeVerdicts verdicts = new CodeVerdicts();
        List<ArticleCheck> checks = List.of(
                new BlueprintCheck(site),
                new HeadingLevels(),
                new ImageTexts(),
                new LinkTexts(),
                new ObjectiveCoverage(),
                new QuestionAnswers(),
                new QuestionStyle(),
                new QuestionProofs(assets),
                new QuestionCode(languages),
                new CodeCheck(languages, verdicts));
        List<Article> articles = List.copyOf(site.articles().values());
        List<List<Diagnostic>> found = Parallel.map(articles, article -> check(article, checks));
        List<Diagnostic> problems = new ArrayList<>();
        found.forEach(problems::addAll);
        new CodeAssets(site, assets).check(problems::add);
        for (Series series : site.series()) {
            TrackHours.check(series, problems::add);
        }
        return new CheckResult(problems, verdicts);
    }

    private static List<Diagnostic> check(Article article, List<ArticleCheck> checks) {
        List<Diagnostic> problems = new ArrayList<>();
        for (ArticleCheck check : checks) {
            check.check(article, problems::add);
        }
        return Waivers.of(article).apply(problems);
    }
}

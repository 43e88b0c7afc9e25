package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.site.Article;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.SiteSettings;
import java.util.List;

/**
 * {@code llms-full.txt}: the Markdown of all articles in the order of {@code llms.txt}, each below its title, where it is
 * published, and its description. Not made where that would be more text than anybody reads at once.
 */
final class LlmsFullText {
    /** In letters: some two million words. */
    static final int LONGEST = 10_000_000;

    private final Site site;
    private final String base;
    private final StringBuilder out;

    LlmsFullText(Site site) {
        this.site = site;
        this.base = site.settings().url().map(url -> url + "/").orElse("");
        this.out = new StringBuilder((int) length(site) + 256 * site.articles().size() + 1024);
    }

    /** Whether there is text, and no more of it than makes sense. */
    static boolean isPossible(Site site) {
        return !site.articles().isEmpty() && length(site) <= LONGEST;
    }

    private static long length(Site site) {
        long length = 0;
        for (Article article : site.articles().values()) {
            length += article.draft().source().markdown().length();
        }
        return length;
    }

    String written() {
        SiteSettings settings = site.settings();
        out.append("# ").append(settings.title()).append("\n\n> ");
        out.append(LlmsText.oneLine(settings.description())).append('\n');
        for (Series series : site.series()) {
            String course = ", " + link(series.plan().title(), series.page());
            articles(series.parts(), course);
        }
        articles(site.posts(), "");
        return out.toString();
    }

    private void articles(List<Article> articles, String course) {
        for (Article article : articles) {
            out.append("\n---\n\n# ").append(article.title()).append("\n\n");
            out.append(link(article.title(), article.page())).append(course).append("\n\n> ");
            out.append(LlmsText.oneLine(article.front().description())).append("\n\n");
            out.append(article.draft().source().markdown().strip()).append('\n');
        }
    }

    private String link(String title, String page) {
        return "[" + title + "](" + base + (base.isEmpty() ? page : Frame.published(page)) + ")";
    }
}

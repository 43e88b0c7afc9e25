package dev.slipway.render;

import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.SiteSettings;
import java.util.List;

/** {@code llms.txt} after llmstxt.org: a title, a summary, and lists of links to the Markdown of each article. */
final class LlmsText {
    private final Site site;
    private final Words words;
    private final String base;
    private final StringBuilder out = new StringBuilder(8192);

    LlmsText(Site site, Words words) {
        this.site = site;
        this.words = words;
        this.base = site.settings().url().map(url -> url + "/").orElse("");
    }

    String written() {
        SiteSettings settings = site.settings();
        out.append("# ")
                .append(settings.title())
                .append("\n\n> ")
                .append(oneLine(settings.description()))
                .append('\n');
        for (Series series : site.series()) {
            section(series.plan().title(), series.parts());
        }
        section(words.text("page.posts"), site.posts());
        if (LlmsFullText.isPossible(site)) {
            out.append("\n## Optional\n\n- [llms-full.txt](").append(base).append("llms-full.txt)\n");
        }
        return out.toString();
    }

    private void section(String title, List<Article> articles) {
        if (articles.isEmpty()) {
            return;
        }
        out.append("\n## ").append(title).append("\n\n");
        for (Article article : articles) {
            out.append("- [").append(article.title()).append("](").append(base).append(MarkdownCopy.path(article));
            out.append("): ").append(oneLine(article.front().description())).append('\n');
        }
    }

    static String oneLine(String text) {
        return text.strip().replace('\n', ' ');
    }
}

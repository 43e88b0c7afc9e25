package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Html;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Shell;
import dev.slipway.render.view.Sprite;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.body.Highlighter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the makers of pages share: the site, its words, its templates, and what was worked out once for each series. */
final class Workshop {
    private final Site site;
    private final Templates templates;
    private final ThemeFiles theme;
    private final Words words;
    private final Dates dates;
    private final Prose prose;
    private final Shell shell;
    private final Map<String, Syllabus> syllabi = new HashMap<>();

    Workshop(Site site, Assets assets, Highlighter highlighter, Templates templates) {
        this.site = site;
        this.templates = templates;
        this.words = new PropertiesWords(site.settings().language());
        this.theme = ThemeFiles.of(site.settings(), words);
        this.dates = new Dates(words);
        this.prose = new Prose();
        this.shell = new Shells(site, theme, words).shell();
        for (Series series : site.series()) {
            syllabi.put(series.id(), new Syllabus(series, words, prose));
        }
    }

    Site site() {
        return site;
    }

    ThemeFiles theme() {
        return theme;
    }

    Words words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    Prose prose() {
        return prose;
    }

    Shell shell() {
        return shell;
    }

    Syllabus syllabus(Series series) {
        return syllabi.get(series.id());
    }

    List<Diagnostic> problems() {
        return templates.problems();
    }

    /** The frame of a page without data of its own. */
    Frame frame(String path, String kind, String title, String description, List<Link> trail) {
        return frame(path, kind, title, description, trail, new Linked(shell, path, trail).crumbs(title), Optional.empty());
    }

    Frame frame(
            String path,
            String kind,
            String title,
            String description,
            List<Link> trail,
            Html data,
            Optional<String> alternate) {
        Sprite sprite = new Sprite(theme.icons());
        return new Frame(path, kind, title, description, root(path), trail, data, alternate, shell, sprite);
    }

    private static String root(String path) {
        StringBuilder root = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                root.append("../");
            }
        }
        return root.toString();
    }

    /** A page made with a template. */
    Page page(String path, String template, Object view) {
        return new Page(path, templates.render(template, view));
    }

    Link home() {
        return new Link(words.text("page.home"), "index.html");
    }

    Link link(Article article) {
        return new Link(article.title(), article.page());
    }

    /** Links to the articles with these ids, in their order. */
    List<Link> links(List<String> ids) {
        return ids.stream()
                .map(site::article)
                .flatMap(Optional::stream)
                .map(this::link)
                .toList();
    }
}

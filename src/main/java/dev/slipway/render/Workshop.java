package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.Shell;
import dev.slipway.render.view.Sprite;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Page;
import dev.slipway.site.Recall;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Verdicts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the makers of pages share: the site, its words, its templates, and what was worked out once for each series. */
final class Workshop {
    private final Site site;
    private final RenderOptions options;
    private final Templates templates;
    private final Language language;
    private final ThemeFiles theme;
    private final Words words;
    private final Dates dates;
    private final Prose prose;
    private final DiagramHtml diagrams;
    private final Shell shell;
    private final Map<String, Syllabus> syllabi = new HashMap<>();

    Workshop(
            Site site,
            Assets assets,
            Highlighter highlighter,
            Illustrator illustrator,
            Verdicts verdicts,
            Templates templates,
            RenderOptions options,
            Recall recall) {
        this.site = site;
        this.templates = templates;
        this.options = options;
        this.language = language(site.settings().language());
        this.words = new LanguageWords(language);
        this.theme = recall.of(ThemeFiles.class, "", site.settings(), () -> ThemeFiles.of(site.settings(), language));
        this.dates = new Dates(words);
        this.prose = new Prose(language, highlighter, illustrator, verdicts, new TermIndex(site.glossary()));
        this.diagrams = new DiagramHtml(language, illustrator);
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

    /** A diagram in DOT as a figure below a heading that names it, or nothing where it is empty. */
    Markup diagram(String dot, String title, String idPrefix) {
        StringBuilder out = new StringBuilder();
        if (!dot.isEmpty()) {
            diagrams.write(dot, title, idPrefix, out);
        }
        return new Markup(out.toString());
    }

    Shell shell() {
        return shell;
    }

    Syllabus syllabus(Series series) {
        return Objects.requireNonNull(syllabi.get(series.id()), series.id());
    }

    Language language() {
        return language;
    }

    RenderOptions options() {
        return options;
    }

    List<Diagnostic> problems() {
        return templates.problems();
    }

    /** The texts of a language; what is none is told when {@code site.yaml} is read. */
    private static Language language(String code) {
        return Language.of(Language.isKnown(code) ? code : "en");
    }

    /** The frame of a page without data of its own. */
    Frame frame(String path, String kind, String title, String description, List<Link> trail) {
        return frame(
                path, kind, title, description, trail, new Linked(shell, path, trail).crumbs(title), Optional.empty());
    }

    Frame frame(
            String path,
            String kind,
            String title,
            String description,
            List<Link> trail,
            Markup data,
            Optional<String> alternate) {
        Sprite sprite = new Sprite(theme.icons());
        return new Frame(
                path, kind, title, description, RelativeAddress.toRoot(path), trail, data, alternate, shell, sprite);
    }

    /** A page made with a template. */
    Page page(String path, String template, Object view) {
        return new Page(path, templates.render(template, view));
    }

    Link home() {
        return new Link(words.text("page.home"), "index.html");
    }

    Link link(Series series) {
        return new Link(series.plan().title(), series.page());
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

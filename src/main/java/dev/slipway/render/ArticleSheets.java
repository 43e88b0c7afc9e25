package dev.slipway.render;

import dev.slipway.render.view.ArticleView;
import dev.slipway.render.view.AuthorView;
import dev.slipway.render.view.ContentsEntry;
import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.Sidebar;
import dev.slipway.render.view.Words;
import dev.slipway.site.Article;
import dev.slipway.site.Author;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Objective;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of articles and posts, each with its Markdown beside it. */
final class ArticleSheets {
    private final Workshop workshop;
    private final Words words;
    private final Prose prose;
    private final ReviewDays reviewDays;
    private final QuizSheet quizSheet;
    private final Map<String, AuthorView> authors = new HashMap<>();

    ArticleSheets(Workshop workshop) {
        this.workshop = workshop;
        this.words = workshop.words();
        this.prose = workshop.prose();
        this.reviewDays = new ReviewDays(words, prose);
        this.quizSheet = new QuizSheet(words, prose);
        Cards cards = new Cards(workshop);
        for (Author author : workshop.site().settings().authors()) {
            authors.put(author.id(), cards.of(author));
        }
    }

    void add(List<Sheet> sheets) {
        Site site = workshop.site();
        for (Series series : site.series()) {
            Sidebars sidebars = new Sidebars(series, workshop.syllabus(series));
            add(series.parts(), Optional.of(series), Optional.of(sidebars), sheets);
        }
        add(site.posts(), Optional.empty(), Optional.empty(), sheets);
    }

    private void add(List<Article> run, Optional<Series> series, Optional<Sidebars> sidebars, List<Sheet> sheets) {
        Contents contents = new Contents(series, workshop.language());
        for (int i = 0; i < run.size(); i++) {
            Article article = run.get(i);
            Optional<Link> before = i == 0 ? Optional.empty() : Optional.of(workshop.link(run.get(i - 1)));
            Optional<Link> after = i == run.size() - 1 ? Optional.empty() : Optional.of(workshop.link(run.get(i + 1)));
            sheets.add(Sheet.at(article.page(), () -> {
                Optional<Sidebar> sidebar = sidebars.map(known -> known.of(article));
                return workshop.page(
                        article.page(), "article.jte", view(article, series, sidebar, contents, before, after));
            }));
            String copy = MarkdownCopy.path(article);
            sheets.add(Sheet.at(copy, () -> new Page(copy, MarkdownCopy.of(article))));
        }
    }

    private ArticleView view(
            Article article,
            Optional<Series> series,
            Optional<Sidebar> sidebar,
            Contents contents,
            Optional<Link> before,
            Optional<Link> after) {
        FrontMatter front = article.front();
        Frame frame = frame(article, series);
        Markup body = frame.sprite().noted(prose.body(article, contents.chips(article)));
        QuizPlaces places = new QuizPlaces(quizSheet, front.quiz(), body);
        return new ArticleView(
                frame,
                article.id(),
                article.hash(),
                sidebar,
                series.flatMap(known -> article.part().isPresent()
                                ? known.blockOf(article.part().getAsInt()).map(block -> block.title())
                                : Optional.empty())
                        .orElse(""),
                series.map(known -> workshop.syllabus(known).number(article)).orElse(""),
                series.map(known -> workshop.syllabus(known).ringOf(article.page()))
                        .orElse(0),
                prose.line(front.description()),
                front.level().map(level -> words.text("page.level." + level.key())),
                article.time().reading(),
                article.time().practice(),
                article.updated().or(front::date).map(workshop.dates()::day),
                tags(article),
                objectives(article, contents),
                workshop.links(article.prerequisites()),
                environment(front.environment()),
                entries(article, contents),
                places.pieces(),
                quizSheet.of(places.left(), places.placed()),
                new Citations(prose).of(front.sources()),
                reviewDays.of(article, series),
                written(front),
                workshop.links(article.neededBy()),
                workshop.links(related(article)),
                before,
                after,
                edit(article));
    }

    /** What the reader can do afterwards, unless a section of the article says it. */
    private List<Markup> objectives(Article article, Contents contents) {
        return contents.hasRole(article, "objectives")
                ? List.of()
                : article.front().objectives().stream()
                        .map(Objective::text)
                        .map(prose::line)
                        .toList();
    }

    /** The article's sections and those that its page adds; their ids have a capital letter, as no heading's has. */
    private List<ContentsEntry> entries(Article article, Contents contents) {
        List<ContentsEntry> entries = new ArrayList<>(contents.of(article));
        if (!article.front().quiz().isEmpty()) {
            entries.add(added("pageQuiz", "page.quiz"));
        }
        entries.add(added("pageReview", "page.review"));
        if (!article.front().sources().isEmpty()) {
            entries.add(added("pageSources", "page.sources"));
        }
        return entries;
    }

    /** Related articles that the page does not name already. */
    private static List<String> related(Article article) {
        List<String> others = new ArrayList<>(article.related());
        others.removeAll(article.neededBy());
        others.removeAll(article.prerequisites());
        return others;
    }

    private ContentsEntry added(String id, String key) {
        return new ContentsEntry(id, words.text(key), "", "", List.of());
    }

    private Frame frame(Article article, Optional<Series> series) {
        List<Link> trail = new ArrayList<>(List.of(workshop.home()));
        trail.add(series.map(known -> new Link(known.plan().title(), known.page()))
                .orElseGet(() -> new Link(words.text("page.posts"), "posts/index.html")));
        FrontMatter front = article.front();
        String description = front.description();
        Markup data = new Linked(workshop.shell(), article.page(), trail)
                .resource(
                        article.title(),
                        description,
                        front.level().map(level -> level.key()).orElse(""),
                        series.map(workshop::link),
                        article.time().total(),
                        article.updated().map(Object::toString).orElse(""),
                        front.objectives().stream()
                                .map(objective -> workshop.prose().bare(objective.text()))
                                .toList());
        Optional<String> copy = Optional.of(MarkdownCopy.path(article));
        return workshop.frame(article.page(), "article", article.title(), description, trail, data, copy);
    }

    private List<Link> tags(Article article) {
        List<String> names =
                article.front().tags().stream().map(tag -> tag.value()).toList();
        return workshop.site().tags().stream()
                .filter(tag -> names.contains(tag.name()))
                .map(tag -> new Link(tag.name(), "tags/" + tag.slug() + ".html"))
                .toList();
    }

    private List<AuthorView> written(FrontMatter front) {
        List<AuthorView> known = new ArrayList<>();
        front.authors().forEach(name -> {
            AuthorView author = authors.get(name.value());
            if (author != null) {
                known.add(author);
            }
        });
        return known;
    }

    /** {@code Docker 29.7, Compose 5.5}. */
    private static String environment(Map<String, String> environment) {
        StringBuilder text = new StringBuilder();
        environment.forEach((name, version) -> {
            text.append(text.length() == 0 ? "" : ", ");
            text.appendCodePoint(Character.toTitleCase(name.codePointAt(0)));
            text.append(name.substring(name.offsetByCodePoints(0, 1)))
                    .append(' ')
                    .append(version);
        });
        return text.toString();
    }

    private Optional<String> edit(Article article) {
        String branch = workshop.site().settings().branch();
        return workshop.site()
                .settings()
                .repository()
                .map(repository -> repository + "/edit/" + branch + "/" + folder() + article.path());
    }

    private String folder() {
        String folder = workshop.options().contentInRepository();
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }
}

package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.HomeView;
import dev.slipway.render.view.HomeView.Course;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.site.Article;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.SiteSettings;
import java.util.List;
import java.util.Optional;

/** The site's first page and the page for addresses that lead nowhere. */
final class HomeSheets {
    private static final int POSTS = 5;
    private final Workshop workshop;

    HomeSheets(Workshop workshop) {
        this.workshop = workshop;
    }

    void add(List<Sheet> sheets) {
        sheets.add(Sheet.at("index.html", this::home));
        sheets.add(Sheet.at("404.html", this::notFound));
    }

    private Page home() {
        SiteSettings settings = workshop.site().settings();
        Markup data = new Linked(workshop.shell(), "index.html", List.of())
                .courses(workshop.site().series().stream().map(workshop::link).toList());
        Frame frame = workshop.frame(
                "index.html", "home", settings.title(), settings.description(), List.of(), data, Optional.empty());
        List<Article> posts = workshop.site().posts();
        HomeView view = new HomeView(
                frame,
                workshop.prose().line(settings.description()),
                workshop.site().series().stream().map(this::course).toList(),
                new Cards(workshop).of(posts.subList(0, Math.min(POSTS, posts.size()))));
        return workshop.page("index.html", "home.jte", view);
    }

    private Course course(Series series) {
        Syllabus syllabus = workshop.syllabus(series);
        List<Link> parts = series.parts().stream().map(workshop::link).toList();
        return new Course(
                series.plan().title(),
                series.page(),
                workshop.prose().line(series.plan().description()),
                series.plan().level().map(level -> workshop.words().text("page.level." + level.key())),
                new Ship(syllabus.stacks()).drawn(),
                syllabus.written(),
                syllabus.total(),
                syllabus.hours(),
                parts);
    }

    /** Served at any depth, so its addresses begin at the site's own root. */
    private Page notFound() {
        String title = workshop.words().text("page.not-found");
        Frame plain = workshop.frame("404.html", "not-found", title, title, List.of());
        Frame rooted = new Frame(
                plain.path(),
                plain.kind(),
                plain.title(),
                plain.description(),
                base(workshop.site().settings().url()),
                plain.trail(),
                plain.data(),
                plain.alternate(),
                plain.shell(),
                plain.sprite());
        return workshop.page("404.html", "not-found.jte", rooted);
    }

    /** The path of a web address, with a slash at both ends. */
    private static String base(Optional<String> url) {
        String address = url.orElse("");
        int host = address.indexOf("://");
        int path = host < 0 ? -1 : address.indexOf('/', host + 3);
        return path < 0 ? "/" : address.substring(path) + "/";
    }
}

package dev.slipway.render.view;

import java.util.List;
import java.util.Optional;

/** The site's first page. */
public record HomeView(Frame frame, Markup description, List<Course> courses, List<ArticleCard> posts) {
    public HomeView {
        courses = List.copyOf(courses);
        posts = List.copyOf(posts);
    }

    /** A series at a glance. */
    public record Course(
            String title,
            String page,
            Markup description,
            Optional<String> level,
            Markup ship,
            int written,
            int total,
            String hours,
            Optional<Link> first) {}
}

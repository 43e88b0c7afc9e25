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
            List<Link> parts) {
        public Course {
            parts = List.copyOf(parts);
        }

        public Optional<Link> first() {
            return parts.stream().findFirst();
        }

        /** The parts in their order for the script that tells where to go on, a line {@code page title} each. */
        public String partLines(Frame frame) {
            StringBuilder lines = new StringBuilder();
            for (Link part : parts) {
                lines.append(frame.to(part.page()))
                        .append(' ')
                        .append(part.title())
                        .append('\n');
            }
            return lines.toString();
        }
    }
}

package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.PlannerView;
import dev.slipway.render.view.PlannerView.Course;
import dev.slipway.render.view.PlannerView.Leg;
import dev.slipway.render.view.PlannerView.Way;
import dev.slipway.render.view.ReviewStep;
import dev.slipway.render.view.StudyView;
import dev.slipway.site.Article;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import java.util.List;
import java.util.Optional;

/** The page that spreads a series or a track over the weeks; on paper a table of times and review days. */
final class PlannerSheet {
    static final String PAGE = "planner.html";
    private final Workshop workshop;
    private final ReviewDays days;

    PlannerSheet(Workshop workshop) {
        this.workshop = workshop;
        this.days = new ReviewDays(workshop.words(), workshop.prose());
    }

    void add(List<Sheet> sheets) {
        sheets.add(Sheet.at(PAGE, this::page));
    }

    private Page page() {
        String title = workshop.words().text("page.planner");
        String text = workshop.words().text("page.planner.description");
        Frame frame = workshop.frame(PAGE, "planner", title, text, List.of(workshop.home()));
        PageFiles files = workshop.theme().pages();
        List<Course> courses = workshop.site().series().stream()
                .filter(series -> !series.parts().isEmpty())
                .map(this::course)
                .toList();
        PlannerView view = new PlannerView(frame, files.style("plan"), List.of(files.script("planner")), courses);
        return workshop.page(PAGE, "planner.jte", view);
    }

    private Course course(Series series) {
        Syllabus syllabus = workshop.syllabus(series);
        List<Way> ways = syllabus.paths().stream()
                .filter(track -> track.written() > 0)
                .map(track -> new Way(
                        track.id(),
                        track.title(),
                        StudyView.ids(track.parts()),
                        track.parts().size() - track.written()))
                .toList();
        List<Leg> legs =
                series.parts().stream().map(article -> leg(series, article)).toList();
        return new Course(series.id(), workshop.link(series), legs, ways, syllabus.total() - syllabus.written());
    }

    private Leg leg(Series series, Article article) {
        return new Leg(
                article.id(),
                workshop.syllabus(series).number(article),
                workshop.link(article),
                article.time().reading(),
                article.time().practice(),
                days.of(article, Optional.of(series)).stream()
                        .map(ReviewStep::days)
                        .toList());
    }
}

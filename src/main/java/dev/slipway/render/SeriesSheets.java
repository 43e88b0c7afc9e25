package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.SeriesView;
import dev.slipway.render.view.TrackPage;
import dev.slipway.render.view.TrackView;
import dev.slipway.site.Article;
import dev.slipway.site.Outcomes;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.SeriesPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each series' page and the pages of its tracks. */
final class SeriesSheets {
    private final Workshop workshop;

    SeriesSheets(Workshop workshop) {
        this.workshop = workshop;
    }

    void add(List<Sheet> sheets) {
        for (Series series : workshop.site().series()) {
            sheets.add(Sheet.at(series.page(), () -> series(series)));
            for (TrackView track : workshop.syllabus(series).paths()) {
                sheets.add(Sheet.at(track.page(), () -> track(series, track)));
            }
        }
    }

    private Page series(Series series) {
        SeriesPlan plan = series.plan();
        Syllabus syllabus = workshop.syllabus(series);
        SeriesView view = new SeriesView(
                frame(series),
                workshop.prose().line(plan.description()),
                plan.level().map(level -> workshop.words().text("page.level." + level.key())),
                new Ship(syllabus.stacks()).drawn(),
                syllabus.hours(),
                syllabus.written(),
                syllabus.total(),
                series.parts().stream().findFirst().map(workshop::link),
                lines(plan.audience()),
                lines(plan.knows()),
                lines(plan.needsNot()),
                promises(plan.outcomes()),
                starts(plan),
                syllabus.stacks(),
                syllabus.paths(),
                needs(series),
                workshop.diagram(
                        new PrerequisitesGraph(series, syllabus).dot(),
                        workshop.words().text("page.order"),
                        "needs"),
                lines(plan.next()),
                gathered(series));
        return workshop.page(series.page(), "series.jte", view);
    }

    private List<Link> gathered(Series series) {
        List<Link> links = new ArrayList<>();
        if (PlacementSheets.isThere(series)) {
            links.add(new Link(workshop.words().text("page.placement"), PlacementSheets.path(series)));
        }
        for (Gathering gathering : Gathering.values()) {
            String title = workshop.words().text("page.gathered." + gathering.key());
            links.add(new Link(title, GatheredSheets.path(series, gathering)));
        }
        return links;
    }

    private Frame frame(Series series) {
        SeriesPlan plan = series.plan();
        List<Link> trail = List.of(workshop.home());
        String level = plan.level().map(known -> known.key()).orElse("");
        List<Link> parts = series.parts().stream().map(workshop::link).toList();
        Markup data = new Linked(workshop.shell(), series.page(), trail)
                .course(plan.title(), workshop.prose().bare(plan.description()), level, bare(plan.outcomes()), parts);
        return workshop.frame(series.page(), "series", plan.title(), plan.description(), trail, data, Optional.empty());
    }

    private List<String> bare(Outcomes outcomes) {
        List<String> texts = new ArrayList<>();
        for (List<String> kind : List.of(outcomes.technical(), outcomes.conceptual(), outcomes.career())) {
            kind.forEach(text -> texts.add(workshop.prose().bare(text)));
        }
        return texts;
    }

    private Page track(Series series, TrackView track) {
        Link up = new Link(series.plan().title(), series.page());
        String text = workshop.words()
                .text("page.track.description", track.title(), series.plan().title());
        String description = track.description().isEmpty() ? text : track.description();
        Frame frame = workshop.frame(track.page(), "track", track.title(), description, List.of(workshop.home(), up));
        TrackPage view =
                new TrackPage(frame, up, track, workshop.syllabus(series).stacks(track));
        return workshop.page(track.page(), "track.jte", view);
    }

    private List<Markup> lines(List<String> texts) {
        return texts.stream().map(workshop.prose()::line).toList();
    }

    private List<SeriesView.Promise> promises(Outcomes outcomes) {
        List<SeriesView.Promise> promises = new ArrayList<>();
        promise("technical", outcomes.technical(), promises);
        promise("conceptual", outcomes.conceptual(), promises);
        promise("career", outcomes.career(), promises);
        return promises;
    }

    private void promise(String kind, List<String> outcomes, List<SeriesView.Promise> promises) {
        if (!outcomes.isEmpty()) {
            promises.add(new SeriesView.Promise(workshop.words().text("page.outcomes." + kind), lines(outcomes)));
        }
    }

    private List<SeriesView.Start> starts(SeriesPlan plan) {
        return plan.startBy().stream()
                .map(start -> new SeriesView.Start(
                        workshop.prose().line(start.experience()),
                        start.start()
                                .flatMap(id -> workshop.site().article(id.value()))
                                .map(workshop::link),
                        workshop.prose().line(start.advice())))
                .toList();
    }

    private List<SeriesView.Needs> needs(Series series) {
        List<SeriesView.Needs> needs = new ArrayList<>();
        for (Article article : series.parts()) {
            List<Link> links = workshop.links(article.prerequisites());
            if (!links.isEmpty()) {
                needs.add(new SeriesView.Needs(workshop.link(article), links));
            }
        }
        return needs;
    }
}

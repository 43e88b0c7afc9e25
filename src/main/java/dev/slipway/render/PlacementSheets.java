package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.PlacementView;
import dev.slipway.render.view.PlacementView.Stop;
import dev.slipway.render.view.PlacementView.Way;
import dev.slipway.render.view.StudyView;
import dev.slipway.site.Article;
import dev.slipway.site.Located;
import dev.slipway.site.Page;
import dev.slipway.site.Question;
import dev.slipway.site.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For each series with questions a page that asks some of them and tells where to start. */
final class PlacementSheets {
    private final Workshop workshop;

    PlacementSheets(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A question and the article that it is about. */
    private record Asked(Question question, Article article) {}

    void add(List<Sheet> sheets) {
        for (Series series : workshop.site().series()) {
            if (isThere(series)) {
                sheets.add(Sheet.at(path(series), () -> page(series)));
            }
        }
    }

    static String path(Series series) {
        return series.id() + "/placement.html";
    }

    static boolean isThere(Series series) {
        return !asked(series).isEmpty();
    }

    /** The questions that the series names, else those of part 0, else the first question of each part. */
    private static List<Asked> asked(Series series) {
        List<Asked> all = all(series);
        List<Asked> chosen = new ArrayList<>();
        for (Located<String> id : series.plan().placement()) {
            all.stream()
                    .filter(one -> one.question().id().value().equals(id.value()))
                    .forEach(chosen::add);
        }
        if (chosen.isEmpty()) {
            all.stream().filter(one -> one.article().part().orElse(1) == 0).forEach(chosen::add);
        }
        if (chosen.isEmpty()) {
            for (Article article : series.parts()) {
                all.stream().filter(one -> one.article() == article).limit(1).forEach(chosen::add);
            }
        }
        return chosen;
    }

    private static List<Asked> all(Series series) {
        List<Asked> all = new ArrayList<>();
        for (Article article : series.parts()) {
            article.front().quiz().forEach(question -> all.add(new Asked(question, article)));
        }
        return all;
    }

    private Page page(Series series) {
        List<Asked> asked = asked(series);
        String title = workshop.words().text("page.placement");
        String text = workshop.words()
                .text("page.placement.description", series.plan().title());
        List<Link> trail = List.of(workshop.home(), workshop.link(series));
        Frame frame = workshop.frame(path(series), "placement", title, text, trail);
        PageFiles files = workshop.theme().pages();
        PlacementView view = new PlacementView(
                frame,
                files.style("plan"),
                List.of(files.script("placement")),
                workshop.link(series),
                new QuizSheet(workshop.words(), workshop.prose())
                        .of(asked.stream().map(Asked::question).toList(), 0),
                stops(series, asked),
                ways(series),
                after(series, asked));
        return workshop.page(path(series), "placement.jte", view);
    }

    private List<Stop> stops(Series series, List<Asked> asked) {
        List<Stop> stops = new ArrayList<>();
        for (Article article : series.parts()) {
            List<String> ids = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                if (asked.get(i).article() == article) {
                    ids.add(asked.get(i).question().id().value());
                    numbers.add(i + 1);
                }
            }
            if (!ids.isEmpty()) {
                String number = workshop.syllabus(series).number(article);
                stops.add(new Stop(article.id(), number, workshop.link(article), ids, numbers));
            }
        }
        return stops;
    }

    private List<Way> ways(Series series) {
        return workshop.syllabus(series).paths().stream()
                .filter(track -> track.written() > 0)
                .map(track -> new Way(track.title(), track.page(), track.hours(), StudyView.ids(track.parts())))
                .toList();
    }

    /** The first part behind all that is asked about. */
    private Optional<Link> after(Series series, List<Asked> asked) {
        int last = -1;
        for (Asked one : asked) {
            last = Math.max(last, series.parts().indexOf(one.article()));
        }
        return series.parts().stream().skip(last + 1L).findFirst().map(workshop::link);
    }
}

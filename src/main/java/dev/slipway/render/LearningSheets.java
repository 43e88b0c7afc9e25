package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.StudyView;
import dev.slipway.render.view.StudyView.Shelf;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reader's own pages, reviews and progress, with the data that their scripts read. */
final class LearningSheets {
    private final Workshop workshop;
    private final LearningScript script;

    LearningSheets(Workshop workshop) {
        this.workshop = workshop;
        this.script = new LearningScript(workshop);
    }

    void add(List<Sheet> sheets) {
        sheets.add(() -> script.file().page()); // Its name tells what is in it.
        sheets.add(Sheet.at("review.html", () -> page("review")));
        sheets.add(Sheet.at("progress.html", () -> page("progress")));
        sheets.add(Sheet.at(
                "learning.json",
                () -> new Page("learning.json", LearningJson.of(workshop.site()).getBytes(StandardCharsets.UTF_8))));
    }

    private Page page(String kind) {
        String path = kind + ".html";
        String title = workshop.words().text("page." + kind + ".title");
        String description = workshop.words().text("page." + kind + ".description");
        Frame frame = workshop.frame(path, kind, title, description, List.of(workshop.home()));
        if (kind.equals("review")) {
            frame.sprite()
                    .noted(new dev.slipway.render.view.Markup(
                            new String(script.file().bytes(), StandardCharsets.UTF_8).replace("\\\"", "\"")));
        }
        List<String> scripts =
                List.of(script.file().path(), workshop.theme().pages().script("study"));
        return workshop.page(
                path,
                kind + ".jte",
                new StudyView(frame, workshop.theme().pages().style(kind), scripts, shelves()));
    }

    private List<Shelf> shelves() {
        List<Shelf> shelves = new ArrayList<>();
        for (Series series : workshop.site().series()) {
            Syllabus syllabus = workshop.syllabus(series);
            shelves.add(new Shelf(workshop.link(series), syllabus.stacks(), syllabus.paths()));
        }
        return shelves;
    }
}

package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.GatheredView;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.QuestionView;
import dev.slipway.site.Article;
import dev.slipway.site.Page;
import dev.slipway.site.Series;
import dev.slipway.site.body.Flow;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a series hold to practise with, gathered by kind: quizzes, exercises, interview questions, cheatsheet. */
final class GatheredSheets {
    private final Workshop workshop;
    private final QuizSheet quizSheet;

    GatheredSheets(Workshop workshop) {
        this.workshop = workshop;
        this.quizSheet = new QuizSheet(workshop.words(), workshop.prose());
    }

    void add(List<Sheet> sheets) {
        for (Series series : workshop.site().series()) {
            for (Gathering gathering : Gathering.values()) {
                sheets.add(Sheet.at(path(series, gathering), () -> page(series, gathering)));
            }
        }
    }

    static String path(Series series, Gathering gathering) {
        return series.id() + "/" + gathering.key() + ".html";
    }

    private Page page(Series series, Gathering gathering) {
        String path = path(series, gathering);
        String title = workshop.words().text("page.gathered." + gathering.key());
        String text = workshop.words()
                .text(
                        "page.gathered." + gathering.key() + ".description",
                        series.plan().title());
        List<Link> trail = List.of(workshop.home(), workshop.link(series));
        Frame frame = workshop.frame(path, "gathered", title, text, trail);
        List<GatheredView.Part> parts = new ArrayList<>();
        int questions = 0;
        for (Article article : series.parts()) {
            GatheredView.Part part = part(series, article, gathering, path, questions);
            questions += part.questions().size();
            if (!part.isEmpty()) {
                parts.add(part);
                frame.sprite().noted(part.text());
            }
        }
        boolean spoken = gathering == Gathering.INTERVIEW && !parts.isEmpty();
        PageFiles files = workshop.theme().pages();
        GatheredView view = new GatheredView(
                frame,
                series.plan().title(),
                parts,
                workshop.syllabus(series).paths(),
                files.style(spoken ? "rehearsal" : "gathered"),
                spoken ? List.of(files.script("rehearsal")) : List.of());
        return workshop.page(path, "gathered.jte", view);
    }

    private GatheredView.Part part(Series series, Article article, Gathering gathering, String path, int before) {
        Syllabus syllabus = workshop.syllabus(series);
        List<QuestionView> questions =
                gathering == Gathering.QUIZZES ? quizSheet.of(article.front().quiz(), before) : List.of();
        List<Flow> flow = gathering.of(article.body());
        Markup text = flow.isEmpty() ? Markup.NONE : workshop.prose().flow(flow, article, path);
        return new GatheredView.Part(
                article.id(),
                article.front().level().map(level -> level.key()).orElse(""),
                workshop.link(article),
                syllabus.number(article),
                syllabus.ringOf(article.page()),
                text,
                questions);
    }
}

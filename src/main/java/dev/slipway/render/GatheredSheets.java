package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.GatheredView;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.QuestionView;
import dev.slipway.site.Article;
import dev.slipway.site.Objective;
import dev.slipway.site.Page;
import dev.slipway.site.Question;
import dev.slipway.site.Series;
import dev.slipway.site.body.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Markup data = gathering == Gathering.QUIZZES
                ? quiz(series, new Linked(workshop.shell(), path, trail), title, text)
                : new Linked(workshop.shell(), path, trail).crumbs(title);
        Frame frame = workshop.frame(path, "gathered", title, text, trail, data, Optional.empty());
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

    private Markup quiz(Series series, Linked linked, String title, String description) {
        List<String> questions = new ArrayList<>();
        List<String> objectives = new ArrayList<>();
        for (Article article : series.parts()) {
            for (Question question : article.front().quiz()) {
                questions.add(workshop.prose().bare(question.question()));
            }
            for (Objective objective : article.front().objectives()) {
                if (isAsked(objective, article)) {
                    objectives.add(workshop.prose().bare(objective.text()));
                }
            }
        }
        return linked.quiz(title, description, workshop.link(series), objectives, questions);
    }

    private static boolean isAsked(Objective objective, Article article) {
        for (Question question : article.front().quiz()) {
            if (question.objective()
                    .filter(id -> id.value().equals(objective.id()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
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

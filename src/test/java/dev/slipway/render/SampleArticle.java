package dev.slipway.render;

import static dev.slipway.render.SampleSite.PLACE;
import static dev.slipway.render.SampleSite.at;

import dev.slipway.site.Article;
import dev.slipway.site.Citation;
import dev.slipway.site.Digest;
import dev.slipway.site.Draft;
import dev.slipway.site.FrontMatter;
import dev.slipway.site.Level;
import dev.slipway.site.Located;
import dev.slipway.site.Objective;
import dev.slipway.site.Question;
import dev.slipway.site.QuestionType;
import dev.slipway.site.ReadingTime;
import dev.slipway.site.Source;
import dev.slipway.site.Span;
import dev.slipway.site.body.Body;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Heading;
import dev.slipway.site.body.Phrasing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Articles of the sample site: a full one and short ones. */
final class SampleArticle {
    private static final Span SPAN = new Span(1, 1, 1);

    private SampleArticle() {}

    static Article numbered(int part, String id, String title) {
        FrontMatter front = front(title, Optional.of(part), List.of(), List.of(), List.of());
        return article(id, Optional.of("docker"), "docker/" + id + ".html", front, List.of(), Body.EMPTY);
    }

    static Article post(String id, String title) {
        FrontMatter front = front(title, Optional.empty(), List.of(), List.of(), List.of());
        return article(id, Optional.empty(), "posts/" + id + ".html", front, List.of(), Body.EMPTY);
    }

    static Article full() {
        List<Objective> objectives =
                List.of(new Objective("pid-1", "Explain why PID 1 does not die on SIGTERM.", PLACE));
        List<Citation> sources =
                List.of(new Citation("The grace period is ten seconds", "docker/cli@v29.7.2:cli/stop.go", PLACE));
        FrontMatter front = front("Container internals", Optional.of(1), objectives, questions(), sources);
        return article(
                "container-internals",
                Optional.of("docker"),
                "docker/container-internals.html",
                front,
                List.of("how-to-use"),
                body());
    }

    private static Body body() {
        Heading glance = heading(2, "at-a-glance", "⚡ At a glance");
        Heading deep = heading(2, "deep-dive", "Deep Dive");
        Heading pid = heading(3, "pid-1", "PID 1");
        Flow text = new Flow.Paragraph(List.of(new Phrasing.Text("A container is a process.")));
        List<Heading> headings = List.of(glance, deep, pid);
        return new Body(
                List.of(glance, text, deep, pid, text),
                List.of(),
                List.of(),
                headings,
                Set.of("at-a-glance", "deep-dive", "pid-1"));
    }

    private static Heading heading(int level, String id, String text) {
        return new Heading(level, id, text, List.of(new Phrasing.Text(text)), SPAN);
    }

    private static List<Question> questions() {
        Question stop = question("stop-ten", QuestionType.SINGLE)
                .choices(
                        new Question.Choice("The signal is ignored", true, Optional.of("PID 1 has no default."), PLACE),
                        new Question.Choice("The kernel is slow", false, Optional.of("It is not."), PLACE))
                .build();
        Question order = question("start-order", QuestionType.ORDER)
                .items("create", "start", "exec")
                .build();
        Question truth =
                question("own-kernel", QuestionType.TRUE_FALSE).answers("false").build();
        return List.of(stop, order, truth);
    }

    private static SampleQuestion question(String id, QuestionType type) {
        return new SampleQuestion(id, type);
    }

    private static FrontMatter front(
            String title,
            Optional<Integer> part,
            List<Objective> objectives,
            List<Question> quiz,
            List<Citation> sources) {
        return new FrontMatter(
                at(title),
                "About " + title + ", with \"quotes\" & an <angle>.",
                part.map(number -> new Located<>(number, PLACE)),
                Optional.empty(),
                List.of(at("security")),
                Optional.of(Level.ADVANCED),
                List.of(at("namespaces")),
                List.of(at("maintainers")),
                SampleSite.day(20),
                Optional.empty(),
                List.of(),
                objectives,
                Map.of("docker", "29.7"),
                List.of(),
                false,
                Optional.empty(),
                quiz,
                List.of("process isolation", "cgroups"),
                sources,
                List.of());
    }

    private static Article article(
            String id, Optional<String> series, String page, FrontMatter front, List<String> needs, Body body) {
        Source source = new Source(page.replace(".html", ".md"), front, "Text of " + id + ".\n", 5);
        return new Article(
                id,
                series,
                page,
                new Draft(source, body),
                List.of(),
                needs,
                List.of(),
                List.of(),
                SampleSite.day(21),
                new ReadingTime(12, 30),
                Digest.of(source.markdown().getBytes(StandardCharsets.UTF_8)).substring(0, 10));
    }

    /** A question being put together. */
    private record SampleQuestion(
            String id, QuestionType type, List<Question.Choice> choices, List<String> answers, List<String> items) {
        SampleQuestion(String id, QuestionType type) {
            this(id, type, List.of(), List.of(), List.of());
        }

        SampleQuestion choices(Question.Choice... given) {
            return new SampleQuestion(id, type, List.of(given), answers, items);
        }

        SampleQuestion answers(String... given) {
            return new SampleQuestion(id, type, choices, List.of(given), items);
        }

        SampleQuestion items(String... given) {
            return new SampleQuestion(id, type, choices, answers, List.of(given));
        }

        Question build() {
            return new Question(
                    at(id),
                    type,
                    Optional.of(at("pid-1")),
                    "Why does `docker stop` take ten seconds?",
                    Optional.empty(),
                    choices,
                    answers,
                    items,
                    List.of(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.of("Because **PID 1** is special."),
                    Optional.empty(),
                    List.of());
        }
    }
}

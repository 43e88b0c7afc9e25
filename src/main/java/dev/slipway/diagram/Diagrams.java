package dev.slipway.diagram;

import dev.slipway.diagram.sequence.Sequences;
import dev.slipway.diagram.sheet.Drawing;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Span;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Phrasing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Draws graphs and sequences. The same text gives the same bytes. */
public final class Diagrams implements Illustrator {
    private final DiagramCache cache;

    /** Keeps what is costly in a folder, if one is given. */
    public Diagrams(Optional<Path> folder) {
        this.cache = new DiagramCache(folder);
    }

    /** Draws a graph, as far as its text can be read. */
    public Drawing draw(String dot, String title, String idPrefix) {
        List<Problem> problems = new ArrayList<>();
        String svg = DotParser.parse(dot, problems)
                .map(graph -> svg(dot, graph, title, idPrefix))
                .orElse("");
        return new Drawing(svg, problems);
    }

    private String svg(String dot, Graph graph, String title, String idPrefix) {
        if (graph.form() == Form.LAYERED) {
            return new SvgWriter(graph, cache.plan(dot, graph)).write(title, idPrefix, List.of());
        }
        Pile pile = Pile.of(graph);
        return new SvgWriter(graph, pile.plan()).write(title, idPrefix, pile.sides());
    }

    @Override
    public Optional<String> svg(String language, String text, String title, String idPrefix) {
        String svg = draw(language, text, title, idPrefix).svg();
        return svg.isEmpty() ? Optional.empty() : Optional.of(svg);
    }

    /** Draws a diagram in one of the languages, as far as its text can be read. */
    Drawing draw(String language, String text, String title, String idPrefix) {
        return language.equals(SEQUENCE) ? Sequences.draw(text, title, idPrefix) : draw(text, title, idPrefix);
    }

    /** The problems of all diagrams of articles. Begins to lay the diagrams out, beside what the caller does next. */
    public List<Diagnostic> check(Collection<Article> articles) {
        List<Diagnostic> found = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        for (Article article : articles) {
            new Walk(article, found, sketches).walk(article.body());
        }
        if (!sketches.isEmpty()) {
            begin(sketches);
        }
        return found;
    }

    /** Lays out beside; whoever needs a plan meanwhile waits for it or begins it. */
    private void begin(List<Sketch> sketches) {
        Runnable work = () -> {
            for (Sketch sketch : sketches) {
                cache.plan(sketch.dot(), sketch.graph());
            }
        };
        Thread beside = new Thread(work, "diagrams");
        beside.setDaemon(true);
        beside.start();
    }

    /** The problems of all diagrams of an article. */
    public List<Diagnostic> check(Article article) {
        List<Diagnostic> found = new ArrayList<>();
        new Walk(article, found, new ArrayList<>()).walk(article.body());
        return found;
    }

    /** A graph that is not laid out yet. */
    private record Sketch(String dot, Graph graph) {}

    /** Reads the diagrams of an article. */
    private static final class Walk extends BodyWalker {
        private final Article article;
        private final List<Diagnostic> found;
        private final List<Sketch> sketches;

        Walk(Article article, List<Diagnostic> found, List<Sketch> sketches) {
            this.article = article;
            this.found = found;
            this.sketches = sketches;
        }

        /** No diagram stands in a line of text. */
        @Override
        public void walkPhrasing(List<Phrasing> phrasing) {}

        @Override
        public void visit(CodeBlock code) {
            if (!Illustrator.draws(code.info())) {
                return;
            }
            boolean sequence = code.info().language().equals(SEQUENCE);
            for (Problem problem : sequence ? Sequences.check(code.text()) : graph(code.text())) {
                found.add(problem.rule().at(place(code, problem.at()), problem.message(), problem.hint()));
            }
        }

        private List<Problem> graph(String dot) {
            List<Problem> problems = new ArrayList<>();
            DotParser.parse(dot, problems)
                    .filter(graph -> graph.form() == Form.LAYERED)
                    .ifPresent(graph -> sketches.add(new Sketch(dot, graph)));
            return problems;
        }

        /** The place in the article; code begins below its fence, as far in as the fence. */
        private Place place(CodeBlock code, Span span) {
            if (code.info().file().isPresent()) {
                return code.span().in(article.path());
            }
            int indent = code.span().column() - 1;
            return new Place(article.path(), code.firstLine() + span.line() - 1, indent + span.column(), span.length());
        }
    }
}

package dev.slipway.render;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Recall;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.Utf8ByteOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/** The templates of the theme, compiled with the program, or a site's own mixed with them and compiled now. */
final class Templates {
    private static final String PACKAGE = "dev.slipway.templates";
    /** Those that pages are made with: compiled one after the other, as the engine cannot compile for two threads at once. */
    static final List<String> PAGES = List.of(
            "article.jte",
            "authors.jte",
            "gathered.jte",
            "glossary.jte",
            "home.jte",
            "listing.jte",
            "not-found.jte",
            "placement.jte",
            "planner.jte",
            "progress.jte",
            "redirect.jte",
            "review.jte",
            "search.jte",
            "series.jte",
            "tags.jte",
            "track.jte");
    /** Compiles the site's own templates; absent where the theme's serve. */
    private final Optional<TemplateEngine> engine;

    private final List<Diagnostic> problems = new ArrayList<>();

    private Templates(Compiled compiled) {
        this.engine = compiled.engine;
        problems.addAll(compiled.problems);
    }

    /** The engine with a site's own templates and the folder of its classes, or none; and what does not compile. */
    private record Compiled(Optional<TemplateEngine> engine, Optional<Path> classes, List<Diagnostic> problems)
            implements Closeable {
        @Override
        public void close() {
            classes.ifPresent(MixedTemplates::delete);
        }
    }

    /** The theme's templates with those of a folder in their places. */
    static Templates of(Path folder, Recall recall) {
        MixedTemplates mixed = MixedTemplates.of(folder);
        return new Templates(recall.of(Compiled.class, "", mixed.texts(), () -> compiled(mixed)));
    }

    private static Compiled compiled(MixedTemplates mixed) {
        if (mixed.own().isEmpty()) {
            return new Compiled(Optional.empty(), Optional.empty(), List.of());
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            Diagnostic problem = RenderRule.TEMPLATE.at(
                    Place.startOf("templates/" + mixed.own().first()),
                    "templates of one's own need a Java compiler, and this Java has none",
                    "run Slipway with a JDK instead of a JRE, or remove the folder of templates");
            return new Compiled(Optional.empty(), Optional.empty(), List.of(problem));
        }
        Path classes = folder();
        ClassLoader loader = Templates.class.getClassLoader();
        TemplateEngine engine = TemplateEngine.create(mixed, classes, ContentType.Html, loader, PACKAGE + ".own");
        engine.setTrimControlStructures(true);
        return new Compiled(Optional.of(engine), Optional.of(classes), problems(engine));
    }

    private static Path folder() {
        try {
            Path classes = Files.createTempDirectory("slipway-templates");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> MixedTemplates.delete(classes)));
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> problems(TemplateEngine engine) {
        for (String page : PAGES) {
            try {
                engine.prepareForRendering(page);
            } catch (TemplateException e) {
                return List.of(TemplateProblem.of(e));
            }
        }
        return List.of();
    }

    /** Whether templates of the site's own may fail while a page is rendered. */
    boolean areOwn() {
        return engine.isPresent();
    }

    synchronized List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    byte[] render(String template, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        if (engine.isEmpty()) {
            ThemeTemplates.render(template, view, output);
            return output.toByteArray();
        }
        try {
            engine.get().render(template, view, output);
        } catch (TemplateException e) {
            note(TemplateProblem.of(e));
        }
        return output.toByteArray();
    }

    private synchronized void note(Diagnostic problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}

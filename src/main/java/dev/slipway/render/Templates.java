package dev.slipway.render;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The templates of the theme, compiled with the program, or a site's own mixed with them and compiled now. */
final class Templates {
    private static final String PACKAGE = "dev.slipway.templates";
    private static final List<String> PAGES = List.of(
            "article.jte",
            "authors.jte",
            "glossary.jte",
            "home.jte",
            "listing.jte",
            "not-found.jte",
            "redirect.jte",
            "series.jte",
            "tags.jte",
            "track.jte");
    private final TemplateEngine engine;
    private final boolean own;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Templates(TemplateEngine engine, boolean own) {
        this.engine = engine;
        this.own = own;
    }

    /** The theme's templates with those of a folder in their places. */
    static Templates of(Path folder) {
        MixedTemplates mixed = MixedTemplates.of(folder);
        if (mixed.own().isEmpty()) {
            return new Templates(builtIn(), false);
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            Templates templates = new Templates(builtIn(), false);
            templates.problems.add(RenderRule.TEMPLATE.at(
                    Place.startOf("templates/" + mixed.own().first()),
                    "templates of one's own need a Java compiler, and this Java has none",
                    "run Slipway with a JDK instead of a JRE, or remove the folder of templates"));
            return templates;
        }
        Templates templates = new Templates(compiled(mixed), true);
        templates.compile();
        return templates;
    }

    private static TemplateEngine builtIn() {
        ClassLoader loader = Templates.class.getClassLoader();
        return TemplateEngine.createPrecompiled(Path.of("."), ContentType.Html, loader, PACKAGE);
    }

    private static TemplateEngine compiled(MixedTemplates mixed) {
        try {
            Path classes = Files.createTempDirectory("slipway-templates");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> MixedTemplates.delete(classes)));
            ClassLoader loader = Templates.class.getClassLoader();
            TemplateEngine engine =
                    TemplateEngine.create(mixed, classes, ContentType.Html, loader, PACKAGE + ".own");
            engine.setTrimControlStructures(true);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile() {
        for (String page : PAGES) {
            try {
                engine.prepareForRendering(page);
            } catch (TemplateException e) {
                problems.add(TemplateProblem.of(e));
                return;
            }
        }
    }

    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    byte[] render(String template, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        try {
            engine.render(template, view, output);
        } catch (TemplateException e) {
            if (!own) {
                throw e;
            }
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

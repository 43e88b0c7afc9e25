package dev.slipway.render;

import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.List;

/** The templates of the theme, compiled with the program, or a site's own mixed with them. */
final class Templates {
    private static final String PACKAGE = "dev.slipway.templates";
    private final TemplateEngine engine;
    private final List<Diagnostic> problems;

    private Templates(TemplateEngine engine, List<Diagnostic> problems) {
        this.engine = engine;
        this.problems = List.copyOf(problems);
    }

    static Templates of(Assets assets) {
        TemplateEngine builtIn =
                TemplateEngine.createPrecompiled(Path.of("."), ContentType.Html, Templates.class.getClassLoader(), PACKAGE);
        return new Templates(builtIn, List.of());
    }

    List<Diagnostic> problems() {
        return problems;
    }

    byte[] render(String template, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, view, output);
        return output.toByteArray();
    }
}

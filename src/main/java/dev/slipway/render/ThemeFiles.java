package dev.slipway.render;

import dev.slipway.site.Located;
import dev.slipway.site.Page;
import dev.slipway.site.SiteSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The theme's own files: one style sheet, two scripts, the icons. Names carry a hash of what is in them. */
final class ThemeFiles {
    private static final String FOLDER = "/dev/slipway/theme/";
    private static final List<String> STYLES =
            List.of("reset", "tokens", "contrast", "base", "layout", "navigation", "prose", "blocks", "code", "components", "practice",
                    "ship", "pages", "print");
    private static final List<String> SCRIPTS = List.of("theme", "sheets", "contents", "code", "tabs");
    private static final List<String> ICONS = List.of("interface", "alerts", "roles");
    private final byte[] css;
    private final byte[] earlyScript;
    private final byte[] laterScript;
    private final byte[] mark;
    private final Map<String, String> symbols;

    private ThemeFiles(byte[] css, byte[] early, byte[] later, byte[] mark, Map<String, String> symbols) {
        this.css = css;
        this.earlyScript = early;
        this.laterScript = later;
        this.mark = mark;
        this.symbols = Map.copyOf(symbols);
    }

    static ThemeFiles of(SiteSettings settings) {
        StringBuilder style = new StringBuilder("@layer reset,tokens,base,layout,prose,code,components,pages,print;");
        for (String name : STYLES) {
            style.append(CssText.minified(text("css/" + name + ".css")));
        }
        style.append(Accent.of(settings));
        StringBuilder script = new StringBuilder();
        for (String name : SCRIPTS) {
            script.append(text("js/" + name + ".js"));
        }
        Map<String, String> symbols = new HashMap<>();
        for (String name : ICONS) {
            addSymbols(text("icons/" + name + ".svg"), symbols);
        }
        return new ThemeFiles(
                bytes(style.toString()),
                bytes(text("js/early.js")),
                bytes(script.toString()),
                bytes(text("icons/mark.svg")),
                symbols);
    }

    String style() {
        return "assets/slipway-" + Digest.of(css) + ".css";
    }

    String early() {
        return "assets/theme-" + Digest.of(earlyScript) + ".js";
    }

    String script() {
        return "assets/slipway-" + Digest.of(laterScript) + ".js";
    }

    /** Symbols by name, {@code <symbol id="i-name" …>}. */
    Map<String, String> icons() {
        return symbols;
    }

    void add(List<Sheet> sheets) {
        sheets.add(() -> new Page(style(), css));
        sheets.add(() -> new Page(early(), earlyScript));
        sheets.add(() -> new Page(script(), laterScript));
        sheets.add(() -> new Page("favicon.svg", mark));
    }

    private static void addSymbols(String file, Map<String, String> symbols) {
        for (String line : file.split("\n")) {
            int id = line.indexOf("id=\"i-");
            if (id >= 0) {
                symbols.put(line.substring(id + 6, line.indexOf('"', id + 6)), line.strip());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the theme has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

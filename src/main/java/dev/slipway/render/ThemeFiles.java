package dev.slipway.render;

import dev.slipway.site.Page;
import dev.slipway.site.SiteSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The theme's own files: style sheets, scripts, the icons. Names carry a hash of what is in them. */
final class ThemeFiles {
    private static final String FOLDER = "/dev/slipway/theme/";
    private static final List<String> STYLES = List.of(
            "reset",
            "tokens",
            "contrast",
            "base",
            "layout",
            "navigation",
            "prose",
            "blocks",
            "code",
            "diagram",
            "components",
            "practice",
            "quiz",
            "pages");
    static final List<String> SCRIPTS = List.of(
            "store",
            "theme",
            "sheets",
            "contents",
            "code",
            "tabs",
            "links",
            "elements",
            "fsrs",
            "log",
            "judge",
            "quiz",
            "order",
            "calendar",
            "finish",
            "loaded",
            "whereabouts",
            "track");
    static final List<String> STUDY_SCRIPTS =
            List.of("bars", "keep", "carry", "restore", "session", "review", "ahead", "progress", "summary");
    private static final List<String> SCRIPT_WORDS = List.of("copy", "copied");
    private static final List<String> ICONS = List.of("interface", "alerts", "roles");
    private final byte[] css;
    private final byte[] shipCss;
    private final byte[] earlyScript;
    private final byte[] laterScript;
    private final byte[] studyScript;
    private final byte[] mark;
    private final PageFiles pages;
    private final Map<String, String> symbols;

    private ThemeFiles(
            byte[] css,
            byte[] shipCss,
            byte[] early,
            byte[] later,
            byte[] study,
            byte[] mark,
            PageFiles pages,
            Map<String, String> symbols) {
        this.css = css;
        this.shipCss = shipCss;
        this.earlyScript = early;
        this.laterScript = later;
        this.studyScript = study;
        this.mark = mark;
        this.pages = pages;
        this.symbols = Map.copyOf(symbols);
    }

    static ThemeFiles of(SiteSettings settings, Language language) {
        StringBuilder style = new StringBuilder("@layer reset,tokens,base,layout,prose,code,components,pages,print;");
        for (String name : STYLES) {
            String sheet = CssText.minified(text("css/" + name + ".css"));
            style.append(sheet).append(name.equals("contrast") ? asked(sheet) : "");
        }
        style.append(Accent.of(settings));
        Map<String, String> symbols = new HashMap<>();
        for (String name : ICONS) {
            addSymbols(text("icons/" + name + ".svg"), symbols);
        }
        return new ThemeFiles(
                bytes(style.toString()),
                bytes(CssText.minified(text("css/ship.css"))),
                bytes(text("js/early.js")),
                bytes(script(language)),
                bytes(study(language)),
                bytes(text("icons/mark.svg")),
                new PageFiles(language),
                symbols);
    }

    /**
     * The colors of high contrast for readers whose system asks for them and who chose nothing else here. They stand right after
     * the others, where compression still sees them: gzip looks back 32 KiB.
     */
    private static String asked(String contrast) {
        String unchosen = contrast.replace("[data-theme=\"contrast\"]", ":not([data-theme])");
        return "@media(prefers-contrast:more){" + unchosen + "}";
    }

    /** The scripts of every page as one, with the texts that they show. */
    private static String script(Language language) {
        Json texts = new Json().open('{');
        for (String key : SCRIPT_WORDS) {
            texts.with(key, language.text("page." + key));
        }
        addWords("learn.", "learn.", language, texts);
        StringBuilder script = new StringBuilder(32768).append("\"use strict\";(() => {\nconst words = ");
        script.append(texts.close('}')).append(";\n");
        addScripts(SCRIPTS, script);
        return script.append("window.slipway = { words, store, say, make, fsrs, log, judge, calendar };\n})();\n")
                .toString();
    }

    /** What the pages for reviews and progress need besides. */
    private static String study(Language language) {
        Json texts = new Json().open('{');
        addWords("study.", "study.", language, texts);
        StringBuilder script = new StringBuilder(32768).append("\"use strict\";(() => {\n");
        script.append(
                "const { words, store, say, make, fsrs, log, calendar } = window.slipway;\nObject.assign(words, ");
        script.append(texts.close('}')).append(");\n");
        addScripts(STUDY_SCRIPTS, script);
        return script.append("})();\n").toString();
    }

    /** Adds the texts whose keys begin with {@code start}, without {@code prefix}. */
    static void addWords(String prefix, String start, Language language, Json texts) {
        for (String key : language.keys(start)) {
            texts.with(key.substring(prefix.length()), language.text(key));
        }
    }

    static void addScripts(List<String> names, StringBuilder script) {
        for (String name : names) {
            script.append(text("js/" + name + ".js"));
        }
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

    /** The style sheet of the pages that show a stowage plan, after the one of every page. */
    String shipStyle() {
        return "assets/ship-" + Digest.of(shipCss) + ".css";
    }

    /** The script of the pages for reviews and progress, after the one of every page. */
    String study() {
        return "assets/study-" + Digest.of(studyScript) + ".js";
    }

    /** What single kinds of page load besides. */
    PageFiles pages() {
        return pages;
    }

    /** Symbols by name, {@code <symbol id="i-name" …>}. */
    Map<String, String> icons() {
        return symbols;
    }

    void add(List<Sheet> sheets) {
        sheets.add(() -> new Page(style(), css));
        sheets.add(() -> new Page(early(), earlyScript));
        sheets.add(() -> new Page(script(), laterScript));
        sheets.add(() -> new Page(shipStyle(), shipCss));
        sheets.add(() -> new Page(study(), studyScript));
        pages.add(sheets);
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

    static String text(String name) {
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

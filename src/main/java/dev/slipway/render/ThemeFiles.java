package dev.slipway.render;

import dev.slipway.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The theme's own files: style sheets, scripts, the icons. Names carry a hash of what is in them. */
final class ThemeFiles {
    static final List<String> SCRIPTS = List.of(
            "store",
            "theme",
            "sheets",
            "contents",
            "code",
            "tabs",
            "links",
            "elements",
            "find",
            "fsrs",
            "log",
            "judge",
            "quiz",
            "order",
            "calendar",
            "carry",
            "restore",
            "finish",
            "loaded",
            "whereabouts",
            "track");
    private static final List<String> SCRIPT_WORDS = List.of("copy", "copied");
    private final ThemeFile style;
    private final ThemeFile early;
    private final ThemeFile script;
    private final ThemeFile mark;
    private final PageFiles pages;
    private final Map<String, String> symbols;

    private ThemeFiles(ThemePack pack, SiteSettings settings, Language language) {
        this.style = ThemeFile.named("slipway", ".css", pack.text("style") + Accent.of(settings));
        this.early = ThemeFile.named("theme", ".js", pack.text("early"));
        this.script = ThemeFile.named("slipway", ".js", script(pack.text("script"), language));
        this.mark = new ThemeFile("favicon.svg", pack.text("mark").getBytes(StandardCharsets.UTF_8));
        this.pages = new PageFiles(pack, language);
        this.symbols = symbols(pack.text("icons"));
    }

    static ThemeFiles of(SiteSettings settings, Language language) {
        return new ThemeFiles(ThemePack.open(), settings, language);
    }

    /** The scripts of every page as one, with the texts that they show. */
    private static String script(String scripts, Language language) {
        Json texts = new Json().open('{');
        for (String key : SCRIPT_WORDS) {
            texts.with(key, language.text("page." + key));
        }
        addWords("learn.", "learn.", language, texts);
        return "\"use strict\";(() => {\nconst words = " + texts.close('}') + ";\n" + scripts
                + "window.slipway = { words, store, say, make, fsrs, log, judge, calendar, carry };\n})();\n";
    }

    /** Adds the texts whose keys begin with {@code start}, without {@code prefix}. */
    static void addWords(String prefix, String start, Language language, Json texts) {
        for (String key : language.keys(start)) {
            texts.with(key.substring(prefix.length()), language.text(key));
        }
    }

    private static Map<String, String> symbols(String lines) {
        Map<String, String> symbols = new HashMap<>();
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            int id = lines.indexOf("id=\"i-", start) + 6;
            symbols.put(lines.substring(id, lines.indexOf('"', id)), lines.substring(start, end));
            start = end + 1;
        }
        return Map.copyOf(symbols);
    }

    /** The address of the style sheet of every page. */
    String style() {
        return style.path();
    }

    /** The address of the script that runs before a page is drawn. */
    String early() {
        return early.path();
    }

    /** The address of the script of every page. */
    String script() {
        return script.path();
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
        for (ThemeFile file : List.of(style, early, script, mark)) {
            sheets.add(file.sheet());
        }
        pages.add(sheets);
    }
}

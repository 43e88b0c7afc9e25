package dev.slipway.render;

import dev.slipway.site.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scripts that one kind of page loads after the one of every page, {@code planner}, each with the texts that it
 * shows; and the style sheet that these pages share.
 */
final class PageFiles {
    private static final Map<String, List<String>> SCRIPTS = Map.of(
            "placement", List.of("placement"),
            "planner", List.of("agenda", "planner"),
            "rehearsal", List.of("session", "rehearsal"));
    private static final String TAKEN = "const { words, store, say, make, fsrs, log, judge, calendar } = window.slipway;\n";
    private final byte[] css;
    private final SortedMap<String, byte[]> scripts = new TreeMap<>();

    PageFiles(Language language) {
        this.css = CssText.minified(ThemeFiles.text("css/plan.css")).getBytes(StandardCharsets.UTF_8);
        SCRIPTS.forEach((kind, names) -> scripts.put(kind, script(kind, names, language)));
    }

    private static byte[] script(String kind, List<String> names, Language language) {
        Json texts = new Json().open('{');
        for (String key : language.keys(kind + ".")) {
            texts.with(key, language.text(key));
        }
        if (names.contains("session")) {
            ThemeFiles.addWords("study.", "study.review.", language, texts);
        }
        StringBuilder script = new StringBuilder(16384).append("\"use strict\";(() => {\n").append(TAKEN);
        script.append("Object.assign(words, ").append(texts.close('}')).append(");\n");
        ThemeFiles.addScripts(names, script);
        return script.append("})();\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The address of the script of a kind of page. */
    String script(String kind) {
        return "assets/" + kind + "-" + Digest.of(Objects.requireNonNull(scripts.get(kind), kind)) + ".js";
    }

    String style() {
        return "assets/plan-" + Digest.of(css) + ".css";
    }

    void add(List<Sheet> sheets) {
        sheets.add(() -> new Page(style(), css));
        scripts.forEach((kind, bytes) -> sheets.add(() -> new Page(script(kind), bytes)));
    }
}

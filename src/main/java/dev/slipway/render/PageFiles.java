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
 * shows, and the style sheets that they load after it.
 */
final class PageFiles {
    static final Map<String, List<String>> SCRIPTS = Map.of(
            "placement", List.of("placement"),
            "planner", List.of("agenda", "planner"),
            "rehearsal", List.of("session", "rehearsal"));
    private static final String TAKEN =
            "const { words, store, say, make, fsrs, log, judge, calendar } = window.slipway;\n";
    private static final Map<String, List<String>> STYLES = Map.of(
            "gathered", List.of("gathered"),
            "index", List.of("index"),
            "plan", List.of("fields", "plan"),
            "print", List.of("print"),
            "progress", List.of("study", "progress"),
            "rehearsal", List.of("gathered", "session", "fields", "rehearsal"),
            "review", List.of("session", "study", "review"));
    private final SortedMap<String, byte[]> styles = new TreeMap<>();
    private final SortedMap<String, byte[]> scripts = new TreeMap<>();

    PageFiles(Language language) {
        STYLES.forEach((kind, names) -> styles.put(kind, style(names)));
        SCRIPTS.forEach((kind, names) -> scripts.put(kind, script(kind, names, language)));
    }

    private static byte[] style(List<String> names) {
        StringBuilder style = new StringBuilder();
        names.forEach(name -> style.append(CssText.minified(ThemeFiles.text("css/" + name + ".css"))));
        return style.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] script(String kind, List<String> names, Language language) {
        Json texts = new Json().open('{');
        for (String key : language.keys(kind + ".")) {
            texts.with(key, language.text(key));
        }
        if (names.contains("session")) {
            ThemeFiles.addWords("study.", "study.review.", language, texts);
        }
        StringBuilder script =
                new StringBuilder(16384).append("\"use strict\";(() => {\n").append(TAKEN);
        script.append("Object.assign(words, ").append(texts.close('}')).append(");\n");
        ThemeFiles.addScripts(names, script);
        return script.append("})();\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The address of the script of a kind of page. */
    String script(String kind) {
        return "assets/" + kind + "-" + Digest.of(Objects.requireNonNull(scripts.get(kind), kind)) + ".js";
    }

    /** The address of the style sheet of a kind of page. */
    String style(String kind) {
        return "assets/" + kind + "-" + Digest.of(Objects.requireNonNull(styles.get(kind), kind)) + ".css";
    }

    void add(List<Sheet> sheets) {
        styles.forEach((kind, bytes) -> sheets.add(() -> new Page(style(kind), bytes)));
        scripts.forEach((kind, bytes) -> sheets.add(() -> new Page(script(kind), bytes)));
    }
}

package dev.slipway.render;

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
            "placement",
            List.of("placement"),
            "planner",
            List.of("agenda", "planner"),
            "rehearsal",
            List.of("session", "rehearsal"),
            "search",
            List.of("tokens", "catalog", "rank", "excerpt", "results", "search"),
            "study",
            List.of("bars", "keep", "session", "review", "ahead", "progress", "summary"));
    static final Map<String, List<String>> STYLES = Map.of(
            "gathered", List.of("gathered"),
            "index", List.of("index"),
            "print", List.of("print"),
            "plan", List.of("fields", "plan"),
            "progress", List.of("study", "progress"),
            "rehearsal", List.of("gathered", "session", "fields", "rehearsal"),
            "review", List.of("session", "study", "review"),
            "search", List.of("search"),
            "ship", List.of("ship"));
    private static final String TAKEN =
            "const { words, store, say, make, fsrs, log, judge, calendar, carry } = window.slipway;\n";
    private final SortedMap<String, ThemeFile> styles = new TreeMap<>();
    private final SortedMap<String, ThemeFile> scripts = new TreeMap<>();

    PageFiles(ThemePack pack, Language language) {
        for (String kind : STYLES.keySet()) {
            styles.put(kind, ThemeFile.named(kind, ".css", pack.text("style/" + kind)));
        }
        SCRIPTS.forEach((kind, names) -> scripts.put(
                kind, ThemeFile.named(kind, ".js", script(kind, names, pack.text("script/" + kind), language))));
    }

    private static String script(String kind, List<String> names, String scripts, Language language) {
        Json texts = new Json().open('{');
        ThemeFiles.addWords(kind.equals("study") ? "study." : "", kind + ".", language, texts);
        if (!kind.equals("study") && names.contains("session")) {
            ThemeFiles.addWords("study.", "study.review.", language, texts);
        }
        return "\"use strict\";(() => {\n" + TAKEN + "Object.assign(words, " + texts.close('}') + ");\n" + scripts
                + "})();\n";
    }

    /** The address of the script of a kind of page. */
    String script(String kind) {
        return Objects.requireNonNull(scripts.get(kind), kind).path();
    }

    /** The address of the style sheet of a kind of page. */
    String style(String kind) {
        return Objects.requireNonNull(styles.get(kind), kind).path();
    }

    void add(List<Sheet> sheets) {
        styles.values().forEach(file -> sheets.add(file.sheet()));
        scripts.values().forEach(file -> sheets.add(file.sheet()));
    }
}

package dev.slipway.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the {@link ThemePack}: Maven runs it after the classes are compiled. */
public final class ThemePacker {
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
    private static final List<String> ICONS = List.of("interface", "alerts", "roles");

    private ThemePacker() {}

    /** Writes the pack into the folder of the classes, {@code target/classes}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], ThemePack.FILE);
        byte[] pack = ThemePack.of(entries());
        if (!Files.exists(file) || !java.util.Arrays.equals(pack, Files.readAllBytes(file))) {
            Files.write(file, pack);
        }
    }

    private static SortedMap<String, String> entries() {
        SortedMap<String, String> entries = new TreeMap<>();
        entries.put("style", style());
        entries.put("icons", icons());
        entries.put("mark", text("icons/mark.svg"));
        entries.put("early", text("js/early.js"));
        entries.put("script", scripts(ThemeFiles.SCRIPTS));
        PageFiles.STYLES.forEach((kind, names) -> entries.put("style/" + kind, styles(names)));
        PageFiles.SCRIPTS.forEach((kind, names) -> entries.put("script/" + kind, scripts(names)));
        return entries;
    }

    private static String style() {
        StringBuilder style = new StringBuilder("@layer reset,tokens,base,layout,prose,code,components,pages,print;");
        for (String name : STYLES) {
            String sheet = CssText.minified(text("css/" + name + ".css"));
            style.append(sheet).append(name.equals("contrast") ? asked(sheet) : "");
        }
        return style.toString();
    }

    /**
     * The colors of high contrast for readers whose system asks for them and who chose nothing else here. They stand right after
     * the others, where compression still sees them: gzip looks back 32 KiB.
     */
    private static String asked(String contrast) {
        String unchosen = contrast.replace("[data-theme=\"contrast\"]", ":not([data-theme])");
        return "@media(prefers-contrast:more){" + unchosen + "}";
    }

    private static String styles(List<String> names) {
        StringBuilder style = new StringBuilder();
        names.forEach(name -> style.append(CssText.minified(text("css/" + name + ".css"))));
        return style.toString();
    }

    private static String scripts(List<String> names) {
        StringBuilder script = new StringBuilder();
        names.forEach(name -> script.append(text("js/" + name + ".js")));
        return script.toString();
    }

    /** A line for each symbol. */
    private static String icons() {
        StringBuilder symbols = new StringBuilder();
        for (String name : ICONS) {
            text("icons/" + name + ".svg")
                    .lines()
                    .filter(line -> line.contains("id=\"i-"))
                    .forEach(line -> symbols.append(line.strip()).append('\n'));
        }
        return symbols.toString();
    }

    private static String text(String name) {
        try (InputStream in = ThemePacker.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the theme has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

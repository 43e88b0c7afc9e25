package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every pair of a text and its ground in the style sheets, in every scheme: WCAG 2.2, 1.4.3 and 1.4.11. */
class ContrastTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/slipway/theme/css");
    private static final Pattern TOKEN = Pattern.compile(
            "--([\\w-]+): light-dark\\(oklch\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\), oklch\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)\\)");
    private static final List<String> GROUNDS = List.of("paper", "sunk", "code");
    private static final List<String> TEXTS =
            List.of("ink", "soft", "accent", "link", "note", "tip", "important", "warning", "danger", "right", "wrong");
    private static final List<String> CODE = List.of("t-k", "t-s", "t-n", "t-f", "t-p", "t-a", "soft", "ink");

    private record Scheme(String name, Map<String, Oklch> colors) {
        void holds(String text, String ground, double least) {
            double contrast = colors.get(text).contrast(colors.get(ground));
            assertThat(contrast).as(name + ": " + text + " on " + ground).isGreaterThanOrEqualTo(least);
        }
    }

    private static void read(String file, boolean dark, int hue, Map<String, Oklch> colors) throws IOException {
        Matcher token = TOKEN.matcher(Files.readString(FOLDER.resolve(file)));
        while (token.find()) {
            String[] parts = token.group(dark ? 3 : 2)
                    .replaceAll("var\\([^)]*\\)", "" + hue)
                    .split("[ /]+");
            colors.put(
                    token.group(1),
                    new Oklch(
                            Double.parseDouble(parts[0].replace("%", "")) / 100,
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2])));
        }
    }

    private static Scheme scheme(boolean dark, boolean contrast, int hue) throws IOException {
        Map<String, Oklch> colors = new HashMap<>();
        read("tokens.css", dark, hue, colors);
        read("code.css", dark, hue, colors);
        if (contrast) {
            read("contrast.css", dark, hue, colors);
        }
        return new Scheme((dark ? "dark" : "light") + (contrast ? ", high contrast" : "") + ", hue " + hue, colors);
    }

    @Test
    void black_on_white_is_21_to_1() {
        assertThat(new Oklch(0, 0, 0).contrast(new Oklch(1, 0, 0))).isBetween(20.9, 21.1);
    }

    @Test
    void every_text_is_readable_on_every_ground_in_every_scheme_and_accent() throws IOException {
        for (int hue = 0; hue < 360; hue += 5) {
            for (boolean dark : new boolean[] {false, true}) {
                Scheme scheme = scheme(dark, false, hue);
                GROUNDS.forEach(ground -> TEXTS.forEach(text -> scheme.holds(text, ground, 4.5)));
                for (String ground : List.of("code", "mark", "plus", "minus")) {
                    CODE.forEach(text -> scheme.holds(text, ground, 4.5));
                }
                scheme.holds("on-accent", "accent", 4.5);
                scheme.holds("on-ring", "ring", 4.5);
                scheme.holds("ring", "paper", 4.5);
                scheme.holds("edge", "paper", 3);
                scheme.holds("ink", "mark", 4.5);
            }
        }
    }

    @Test
    void high_contrast_keeps_7_to_1() throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Scheme scheme = scheme(dark, true, 45);
            GROUNDS.forEach(ground -> TEXTS.forEach(text -> scheme.holds(text, ground, 7)));
            scheme.holds("on-accent", "accent", 7);
            scheme.holds("edge", "paper", 7);
        }
    }
}

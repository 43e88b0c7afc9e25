package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private record Scheme(String name, Map<String, Oklch> colors, Map<String, Double> alphas) {
        void holds(String text, String ground, double least) {
            double contrast = colors.get(text).contrast(colors.get(ground));
            assertThat(contrast).as(name + ": " + text + " on " + ground).isGreaterThanOrEqualTo(least);
        }

        /** Where the ground has stripes of something that lets it shine through. */
        void holdsUnder(String stripe, String text, String ground, double least) {
            double contrast =
                    colors.get(text).contrast(colors.get(stripe).over(colors.get(ground), alphas.get(stripe)));
            assertThat(contrast)
                    .as(name + ": " + text + " on " + ground + " under " + stripe)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static void read(String file, boolean dark, int hue, Scheme into) throws IOException {
        Matcher token = TOKEN.matcher(Files.readString(FOLDER.resolve(file)));
        while (token.find()) {
            String[] parts = token.group(dark ? 3 : 2)
                    .replaceAll("var\\([^)]*\\)", "" + hue)
                    .split("[ /]+");
            into.alphas().put(token.group(1), parts.length > 3 ? Double.parseDouble(parts[3]) : 1);
            into.colors()
                    .put(
                            token.group(1),
                            Oklch.of(
                                    Double.parseDouble(parts[0].replace("%", "")) / 100,
                                    Double.parseDouble(parts[1]),
                                    Double.parseDouble(parts[2])));
        }
    }

    private static Scheme scheme(boolean dark, boolean contrast, int hue) throws IOException {
        String name = (dark ? "dark" : "light") + (contrast ? ", high contrast" : "") + ", hue " + hue;
        Scheme scheme = new Scheme(name, new HashMap<>(), new HashMap<>());
        read("tokens.css", dark, hue, scheme);
        if (contrast) {
            read("contrast.css", dark, hue, scheme);
        }
        return scheme;
    }

    @Test
    void black_on_white_is_21_to_1() {
        assertThat(Oklch.of(0, 0, 0).contrast(Oklch.of(1, 0, 0))).isBetween(20.9, 21.1);
    }

    private static List<Scheme> everyScheme() throws IOException {
        List<Scheme> schemes = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            for (int hue = 0; hue < 360; hue += 5) {
                schemes.add(scheme(dark, false, hue));
                schemes.add(scheme(dark, true, hue));
            }
        }
        return schemes;
    }

    @Test
    void every_text_is_readable_on_every_ground_in_every_scheme_and_accent() throws IOException {
        for (Scheme scheme : everyScheme()) {
            GROUNDS.forEach(ground -> TEXTS.forEach(text -> scheme.holds(text, ground, 4.5)));
            for (String ground : List.of("code", "mark", "plus", "minus")) {
                CODE.forEach(text -> scheme.holds(text, ground, 4.5));
            }
            scheme.holds("on-accent", "accent", 4.5);
            scheme.holds("on-ring", "ring", 4.5);
            scheme.holds("ring", "paper", 4.5);
            scheme.holds("edge", "paper", 3);
            scheme.holds("ink", "mark", 4.5);
            scheme.holds("paper", "ink", 4.5);
        }
    }

    /** The mark of a checked block and what it opens; numbers of notes, on their line, aimed at and under the pointer. */
    @Test
    void what_stands_around_code_is_readable() throws IOException {
        for (Scheme scheme : everyScheme()) {
            List.of("soft", "ink", "right", "wrong", "link").forEach(text -> scheme.holds(text, "code", 4.5));
            scheme.holds("on-accent", "accent", 4.5);
            scheme.holds("ink", "mark", 4.5);
            scheme.holds("accent", "code", 3);
            scheme.holds("accent", "mark", 3);
            scheme.holds("right", "plus", 3);
            scheme.holds("wrong", "minus", 3);
        }
    }

    /** Days of the planner, chosen or not, and what a week holds; keys and bars of reviews; containers, loaded or not. */
    @Test
    void plans_reviews_and_containers_can_be_told_apart() throws IOException {
        for (Scheme scheme : everyScheme()) {
            scheme.holds("edge", "paper", 3);
            scheme.holds("ink", "paper", 3);
            for (String text : List.of("soft", "link", "right", "wrong", "warning", "danger", "accent")) {
                scheme.holds(text, "paper", 4.5);
                scheme.holds(text, "sunk", 4.5);
            }
            scheme.holds("ring", "paper", 3);
            scheme.holdsUnder("shade", "on-ring", "ring", 4.5);
        }
    }

    /** Lines and frames of diagrams on the page, text in plain, filled, linked and muted boxes. */
    @Test
    void diagrams_are_readable() throws IOException {
        for (Scheme scheme : everyScheme()) {
            for (String line : List.of("edge", "soft", "accent", "note", "tip", "important", "warning", "danger")) {
                scheme.holds(line, "paper", 3);
            }
            for (String ground : List.of("paper", "sunk", "mark")) {
                scheme.holds("soft", ground, 4.5);
                scheme.holds("ink", ground, 4.5);
                scheme.holds("link", ground, 4.5);
            }
        }
    }

    @Test
    void high_contrast_keeps_7_to_1() throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            for (int hue = 0; hue < 360; hue += 5) {
                Scheme scheme = scheme(dark, true, hue);
                GROUNDS.forEach(ground -> TEXTS.forEach(text -> scheme.holds(text, ground, 7)));
                for (String ground : List.of("code", "mark", "plus", "minus")) {
                    CODE.forEach(text -> scheme.holds(text, ground, 7));
                }
                scheme.holds("on-accent", "accent", 7);
                scheme.holds("edge", "paper", 7);
                scheme.holds("ring", "paper", 7);
                scheme.holds("on-ring", "ring", 7);
            }
        }
    }
}

package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A diagram shrinks to 85 % at most, and is never stretched: its text stays above 11 px, as docs/diagrams.md says. */
class LeastWidthTest {
    private static final Path STYLE = Path.of("src/main/resources/dev/slipway/theme/css/diagram.css");
    private static final double SMALLEST_TEXT = 13;

    private static Element drawn(int columns, String label) {
        StringBuilder dot = new StringBuilder("digraph { rankdir=LR; n0 [label=\"" + label + "\"];");
        for (int i = 1; i < columns; i++) {
            dot.append(" n").append(i - 1).append(" -> n").append(i).append(';');
        }
        return Jsoup.parseBodyFragment(new Diagrams(Optional.empty())
                        .draw(dot + "}", "A title", "d1")
                        .svg())
                .expectFirst("svg");
    }

    @Test
    void text_stays_above_eleven_pixels_and_small_diagrams_fit_a_telephone() throws IOException {
        String style = Files.readString(STYLE);
        for (int columns = 1; columns < 40; columns++) {
            for (String label : new String[] {"a", "abcdefg", "abcdefghijklmno"}) {
                Element svg = drawn(columns, label);
                int width = Integer.parseInt(svg.attr("width"));
                String name = svg.className().substring("dgm".length()).strip();
                if (name.isEmpty()) {
                    assertThat(width).isLessThan(280);
                } else if (!name.equals("dgm-wide")) {
                    int least = Integer.parseInt(name.substring("dgm-w".length()));
                    assertThat(style).contains("." + name + " { min-width: " + least + "px; }");
                    assertThat(least).isLessThanOrEqualTo(width);
                    assertThat(SMALLEST_TEXT * least / width).as("%d px", width).isGreaterThan(11);
                }
            }
        }
    }
}

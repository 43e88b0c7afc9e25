package dev.slipway.diagram.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.diagram.sheet.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text ends soon: in a drawing or in problems. */
class BoundsTest {
    @Test
    void the_largest_sequences_end_soon() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < Draft.MOST_MESSAGES; i++) {
            text.append("p").append(random.nextInt(Cast.MOST)).append("->>p").append(random.nextInt(Cast.MOST));
            text.append(": ").append("word ".repeat(59)).append('\n');
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Sequences.draw(text.toString(), "x", "d").svg())
                        .isNotEmpty());
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Sequences.draw("opt x\n".repeat(200_000) + "\n".repeat(900_000), "x", "d")
                                .svg())
                        .isEmpty());
    }

    @Test
    void mutated_text_never_throws() throws IOException {
        Random random = new Random(11);
        String signs = ":->)x+%,;<>\n br\ud800\"&.";
        for (Path file : GoldenTest.sequences()) {
            String text = Files.readString(file);
            for (int round = 0; round < 3000; round++) {
                StringBuilder mutated = new StringBuilder(text);
                for (int i = 0; i < 1 + round % 6; i++) {
                    int at = random.nextInt(mutated.length());
                    switch (random.nextInt(3)) {
                        case 0 -> mutated.deleteCharAt(at);
                        case 1 -> mutated.insert(at, signs.charAt(random.nextInt(signs.length())));
                        default -> mutated.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                    }
                }
                Drawing drawing = Sequences.draw(mutated.toString(), "x", "d");
                assertThat(drawing.svg().isEmpty())
                        .isNotEqualTo(drawing.problems().isEmpty());
                drawing.problems().forEach(problem -> assertThat(problem.hint()).isNotBlank());
            }
        }
    }
}

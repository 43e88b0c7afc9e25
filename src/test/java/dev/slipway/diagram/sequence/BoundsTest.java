package dev.slipway.diagram.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
}

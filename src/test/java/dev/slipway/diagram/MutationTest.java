package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.diagram.sheet.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text is made into, it ends in a drawing or in problems. */
class MutationTest {
    private static final String SIGNS = "{}[]\"\\;,:+-=<>()/*#%. \nabrx0\ud800&";

    @ParameterizedTest
    @MethodSource("dev.slipway.diagram.GoldenTest#diagrams")
    void mutated_text_never_throws(Path diagram) throws IOException {
        Random random = new Random(11);
        Diagrams diagrams = new Diagrams(Optional.empty());
        String text = Files.readString(diagram);
        for (int round = 0; round < 1000; round++) {
            String mutated = mutated(text, 1 + round % 6, random);
            Drawing drawing = diagrams.draw(GoldenTest.language(diagram), mutated, "x", "d");
            assertThat(drawing.svg().isEmpty() && drawing.problems().isEmpty())
                    .as(mutated)
                    .isFalse();
            drawing.problems().forEach(problem -> assertThat(problem.hint()).isNotBlank());
        }
    }

    private static String mutated(String text, int times, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> mutated.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return mutated.toString();
    }
}

package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our reading of JSON beside nst/JSONTestSuite: {@code mvn test -Djson.test=PATH} names a checkout. */
@EnabledIfSystemProperty(named = "json.test", matches = ".+")
class JsonTestSuiteTest {
    private final Path folder = Path.of(System.getProperty("json.test", "")).resolve("test_parsing");

    @Test
    void y_is_accepted_and_n_is_refused() throws IOException {
        List<String> wrong = new ArrayList<>();
        int[] counts = new int[3];
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Optional<String> text = Suite.text(file);
                boolean refused = text.isEmpty() || Suite.refuses(name, text.get());
                counts["yni".indexOf(name.charAt(0))]++;
                if (name.startsWith("y") && refused || name.startsWith("n") && !refused) {
                    wrong.add(name);
                }
                if (name.startsWith("y")) {
                    assertThat(SyntaxRules.check("json", text.orElseThrow()))
                            .as("as a block: " + name)
                            .noneMatch(found -> found.rule() == SyntaxRule.JSON_SYNTAX);
                }
            }
        }
        System.out.println("JSON: " + counts[0] + " to accept, " + counts[1] + " to refuse, " + counts[2]
                + " as one likes, wrong " + wrong.size());
        assertThat(wrong).isEmpty();
    }
}

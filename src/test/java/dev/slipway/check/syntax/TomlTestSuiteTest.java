package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reading of TOML beside toml-lang/toml-test: {@code mvn test -Dtoml.test=PATH} names a checkout. */
@EnabledIfSystemProperty(named = "toml.test", matches = ".+")
class TomlTestSuiteTest {
    private final Path tests = Path.of(System.getProperty("toml.test", "")).resolve("tests");

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0"})
    void valid_files_are_accepted_and_invalid_ones_refused(String version) throws IOException {
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        int invalid = 0;
        for (String name : Files.readAllLines(tests.resolve("files-toml-" + version))) {
            if (!name.endsWith(".toml")) {
                continue;
            }
            boolean good = name.startsWith("valid/");
            valid += good ? 1 : 0;
            invalid += good ? 0 : 1;
            Optional<String> text = Suite.text(tests.resolve(name));
            List<Finding> findings =
                    text.map(found -> SyntaxRules.checkFile(name, found)).orElse(List.of());
            boolean refused = text.isEmpty() || findings.stream().anyMatch(found -> counts(found, version));
            if (refused == good) {
                wrong.add(name + " " + findings);
            }
        }
        System.out.println("TOML " + version + ": " + valid + " valid, " + invalid + " invalid, wrong " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    /** What only TOML 1.1 allows is no fault of TOML 1.1. */
    private static boolean counts(Finding finding, String version) {
        return version.equals("1.0.0") || finding.rule() != SyntaxRule.TOML_1_1;
    }
}

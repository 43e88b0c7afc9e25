package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What is said of YAML beside yaml/yaml-test-suite: {@code mvn test -Dyaml.test=PATH} names a checkout. SnakeYAML reads
 * YAML 1.1, and the suite is of corners of 1.2: the counts are held, so that a newer SnakeYAML cannot make them worse.
 */
@EnabledIfSystemProperty(named = "yaml.test", matches = ".+")
class YamlTestSuiteTest {
    private static final int VALID_BUT_REFUSED = 58;
    private static final int INVALID_BUT_ACCEPTED = 18;

    private final Path folder = Path.of(System.getProperty("yaml.test", "")).resolve("src");
    private final List<String> refused = new ArrayList<>();
    private final List<String> accepted = new ArrayList<>();
    private final List<String> ours = new ArrayList<>();
    private int valid;
    private int invalid;

    @Test
    void few_valid_texts_are_refused_and_few_invalid_ones_accepted() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                cases(file);
            }
        }
        System.out.println("YAML: " + valid + " valid, refused " + refused.size() + " " + refused);
        System.out.println("YAML: " + invalid + " invalid, accepted " + accepted.size() + " " + accepted);
        assertThat(ours).as("refused by us alone").isEmpty();
        assertThat(refused).hasSizeLessThanOrEqualTo(VALID_BUT_REFUSED);
        assertThat(accepted).hasSizeLessThanOrEqualTo(INVALID_BUT_ACCEPTED);
    }

    /** The cases of a file; a later one takes what it does not say from the one before. */
    private void cases(Path file) throws IOException {
        List<Map<String, Object>> cases =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        boolean fails = false;
        String text = "";
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Object> one = cases.get(i);
            if (one.containsKey("skip")) {
                continue;
            }
            fails = one.containsKey("fail") ? Boolean.TRUE.equals(one.get("fail")) : fails && !one.containsKey("yaml");
            text = one.containsKey("yaml") ? text(String.valueOf(one.get("yaml"))) : text;
            String name = file.getFileName().toString().replace(".yaml", "") + (cases.size() > 1 ? "/" + i : "");
            valid += fails ? 0 : 1;
            invalid += fails ? 1 : 0;
            boolean found = SyntaxRules.checkFile("a.yaml", text).stream()
                    .anyMatch(finding -> finding.rule() == SyntaxRule.YAML_BLOCK_SYNTAX);
            if (found != fails) {
                (fails ? accepted : refused).add(name);
            }
            if (found && !fails && reads(text)) {
                ours.add(name);
            }
        }
    }

    /** Whether SnakeYAML alone reads a text. */
    private static boolean reads(String text) {
        try {
            new Yaml().parse(new StringReader(text)).forEach(event -> {});
            return true;
        } catch (YAMLException e) {
            return false;
        }
    }

    /** The signs that the suite writes for what cannot be seen. */
    private static String text(String written) {
        String text = written.replace("\u2423", " ").replace("\u21b5", "").replace("\u2190", "\r");
        text = text.replaceAll("\u2014*\u00bb", "\t").replace("\u21d4", "\ufeff");
        return text.replaceAll("\u220e\n$", "");
    }
}

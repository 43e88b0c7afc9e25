package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our parser and our rules beside BuildKit's own files: {@code mvn test -Dbuildkit.git=PATH} names a checkout. */
@EnabledIfSystemProperty(named = "buildkit.git", matches = ".+")
class BuildkitTest {
    private final Path root = Path.of(System.getProperty("buildkit.git", "")).resolve("frontend/dockerfile");

    @Test
    void every_valid_dockerfile_parses_to_the_same_tree() {
        SoftAssertions softly = new SoftAssertions();
        List<Path> folders = list("parser/testfiles");
        for (Path folder : folders) {
            Dockerfile file = DockerfileParser.parse(read(folder.resolve("Dockerfile")));
            softly.assertThat(Sexp.dump(file))
                    .as(folder.toString())
                    .isEqualTo(read(folder.resolve("result")).strip());
            softly.assertThat(file.problems()).as(folder.toString()).isEmpty();
        }
        softly.assertAll();
        System.out.println("valid Dockerfiles with the same tree: " + folders.size());
    }

    @Test
    void every_invalid_dockerfile_has_a_problem() {
        List<Path> folders = list("parser/testfiles-negative");
        for (Path folder : folders) {
            List<Finding> findings = DockerfileRules.check(read(folder.resolve("Dockerfile")));
            assertThat(findings).as(folder.toString()).anyMatch(found -> found.severity() == Severity.ERROR);
        }
        System.out.println("invalid Dockerfiles refused: " + folders.size());
    }

    @Test
    void every_pages_examples_behave() {
        SoftAssertions softly = new SoftAssertions();
        int count = 0;
        for (Path page : list("docs/rules")) {
            String text = read(page);
            if (!text.contains("## Examples")) {
                continue;
            }
            String rule = text.substring(text.indexOf("title: ") + 7, text.indexOf('\n', text.indexOf("title: ")));
            for (RulePage.Example example : RulePage.parse(
                            text.substring(text.indexOf("## Examples")), "\u274c", "\u2705")
                    .examples()) {
                if (example.dockerignore().strip().equals("*/tmp/*") && example.bad()) {
                    continue; // The page is wrong: BuildKit's own matcher lets tmp/helloworld.txt pass this pattern.
                }
                boolean found = check(rule, example).stream()
                        .anyMatch(finding -> finding.rule().id().equals(rule));
                softly.assertThat(found).as(rule + "\n" + example).isEqualTo(example.bad());
                count++;
            }
        }
        softly.assertAll();
        System.out.println("examples of BuildKit's pages that behave: " + count);
    }

    private static List<Finding> check(String rule, RulePage.Example example) {
        String prefix = rule.equals("InvalidDefinitionDescription") ? "# check=experimental=all\n" : "";
        return DockerfileRules.check(
                prefix + example.dockerfile(),
                Optional.of(example.dockerignore()).filter(text -> !text.isEmpty()));
    }

    @Test
    void every_case_of_the_check_tests_behaves() {
        SoftAssertions softly = new SoftAssertions();
        GoCheckTests tests = GoCheckTests.read(read(root.resolve("dockerfile_check_test.go")));
        for (GoCheckTests.Case example : tests.cases()) {
            List<Finding> findings = DockerfileRules.check(
                    example.dockerfile(), Optional.of(example.dockerignore()).filter(text -> !text.isEmpty()));
            List<String> found = new ArrayList<>();
            boolean errors = false;
            for (Finding finding : findings) {
                errors |= finding.severity() == Severity.ERROR;
                if (finding.severity() == Severity.WARNING) {
                    found.add(name(example, finding.rule().id(), finding.span().line()));
                }
            }
            List<String> expected = new ArrayList<>();
            for (GoCheckTests.Expected warning : example.expected()) {
                expected.add(name(example, warning.rule(), warning.line()));
            }
            softly.assertThat(found).as(example.toString()).containsExactlyInAnyOrderElementsOf(expected);
            softly.assertThat(errors && !example.fails())
                    .as("no error: " + example + findings)
                    .isFalse();
        }
        softly.assertAll();
        int warnings =
                tests.cases().stream().mapToInt(each -> each.expected().size()).sum();
        System.out.println("cases of BuildKit's check tests: " + tests.cases().size() + " with " + warnings
                + " warnings, left out: " + tests.skipped());
    }

    private static String name(GoCheckTests.Case example, String rule, int line) {
        boolean anywhere = !example.lines() || rule.equals("NoEmptyContinuation");
        return anywhere ? rule : rule + ":" + line;
    }

    private List<Path> list(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulePagesTest {
    @ParameterizedTest
    @EnumSource(DockerfileRule.class)
    void a_rules_bad_example_shows_that_fault_alone_and_its_good_one_none(DockerfileRule rule) throws IOException {
        List<RulePage.Example> examples =
                RulePage.parse(page(rule), "## Bad", "## Good").examples();
        assertThat(examples).extracting(RulePage.Example::bad).containsExactly(true, false);
        assertThat(check(examples.get(0)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
        assertThat(check(examples.get(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DockerfileRule.class)
    void a_rules_page_begins_with_its_id(DockerfileRule rule) throws IOException {
        assertThat(page(rule)).startsWith("# " + rule.id() + "\n\n");
    }

    @ParameterizedTest
    @EnumSource(DockerfileRule.class)
    void advice_is_graded_below_what_buildkit_says(DockerfileRule rule) {
        assertThat(rule.severity() == Severity.NOTE).isEqualTo(rule.id().startsWith("DL"));
    }

    private static List<Finding> check(RulePage.Example example) {
        return DockerfileRules.check(
                example.dockerfile(), Optional.of(example.dockerignore()).filter(text -> !text.isEmpty()));
    }

    private static String page(DockerfileRule rule) throws IOException {
        String path = "/dev/slipway/rules/" + rule.id() + ".md";
        try (InputStream stream = RulePagesTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

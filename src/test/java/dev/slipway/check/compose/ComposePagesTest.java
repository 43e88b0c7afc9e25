package dev.slipway.check.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposePagesTest {
    @ParameterizedTest
    @EnumSource(ComposeRule.class)
    void a_rules_bad_example_shows_that_fault_alone_and_its_good_one_none(ComposeRule rule) throws IOException {
        String page = page(rule);
        assertThat(page).startsWith("# " + rule.id() + "\n\n");
        assertThat(ComposeRules.check(example(page, "## Bad")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
        assertThat(ComposeRules.check(example(page, "## Good"))).isEmpty();
    }

    private static String example(String page, String heading) {
        int fence = page.indexOf("```yaml", page.indexOf(heading));
        int from = page.indexOf('\n', fence) + 1;
        return page.substring(from, page.indexOf("```", from));
    }

    private static String page(ComposeRule rule) throws IOException {
        String path = "/dev/slipway/rules/" + rule.id() + ".md";
        try (InputStream stream = ComposePagesTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

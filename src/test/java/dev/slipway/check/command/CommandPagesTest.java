package dev.slipway.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandPagesTest {
    @ParameterizedTest
    @EnumSource(CommandRule.class)
    void a_rules_bad_example_shows_that_fault_alone_and_its_good_one_none(CommandRule rule) throws IOException {
        String page = page(rule);
        assertThat(page).startsWith("# " + rule.id() + "\n\n");
        assertThat(CommandRules.check("bash", example(page, "## Bad")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
        assertThat(CommandRules.check("bash", example(page, "## Good"))).isEmpty();
    }

    private static String example(String page, String heading) {
        String fence = "\n\n```bash\n";
        int from = page.indexOf(heading + fence) + heading.length() + fence.length();
        return page.substring(from, page.indexOf("```", from));
    }

    private static String page(CommandRule rule) throws IOException {
        String path = "/dev/slipway/rules/" + rule.id() + ".md";
        try (InputStream stream = CommandPagesTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

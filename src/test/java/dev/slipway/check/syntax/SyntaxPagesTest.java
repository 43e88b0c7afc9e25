package dev.slipway.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxPagesTest {
    @ParameterizedTest
    @EnumSource(SyntaxRule.class)
    void a_rules_bad_example_shows_that_fault_alone_and_its_good_one_none(SyntaxRule rule) throws IOException {
        String page = page(rule);
        assertThat(page).startsWith("# " + rule.id() + "\n\n");
        assertThat(SyntaxRules.check(language(page), example(page, "## Bad")))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
        assertThat(SyntaxRules.check(language(page), example(page, "## Good"))).isEmpty();
    }

    private static String language(String page) {
        int fence = page.indexOf("\n```") + 4;
        return page.substring(fence, page.indexOf('\n', fence));
    }

    private static String example(String page, String heading) {
        String fence = "\n\n```" + language(page) + "\n";
        int from = page.indexOf(heading + fence) + heading.length() + fence.length();
        return page.substring(from, page.indexOf("```", from));
    }

    private static String page(SyntaxRule rule) throws IOException {
        String path = "/dev/slipway/rules/" + rule.id() + ".md";
        try (InputStream stream = SyntaxPagesTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.slipway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the rules' pages are true. */
class RulePagesTest {
    private static final Map<String, String> FILES = Map.of(
            "docker/examples/Dockerfile", "# region build\nFROM alpine:3.22\n# endregion build\n",
            "docker/examples/build.sh", "echo\n",
            "docker/examples/server.log", "\0\n# region crash\npanic\n# endregion crash\n");

    @ParameterizedTest
    @EnumSource(value = ParseRule.class, mode = EnumSource.Mode.EXCLUDE, names = "TOO_DEEP")
    void a_rules_bad_example_breaks_it_and_nothing_else(ParseRule rule) throws IOException {
        assertThat(broken(example(rule, "## Bad"))).containsOnly(rule.id());
    }

    @ParameterizedTest
    @EnumSource(ParseRule.class)
    void a_rules_good_example_breaks_nothing(ParseRule rule) throws IOException {
        assertThat(broken(example(rule, "## Good"))).isEmpty();
    }

    private static List<String> broken(String markdown) {
        return Drafts.parse(markdown, FILES).diagnostics().stream()
                .map(Diagnostic::rule)
                .toList();
    }

    private static String example(ParseRule rule, String heading) throws IOException {
        String page = page(rule);
        int start = page.indexOf("````markdown\n", page.indexOf(heading)) + "````markdown\n".length();
        return page.substring(start, page.indexOf("````", start));
    }

    private static String page(ParseRule rule) throws IOException {
        String name = "/dev/slipway/rules/" + rule.id() + ".md";
        try (InputStream page = RulePagesTest.class.getResourceAsStream(name)) {
            assertThat(page).as(name).isNotNull();
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.external.ExternalRule;
import dev.slipway.site.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The bad example of each rule's page breaks its rule and no other, and the good one breaks none. */
class RuleExamplesTest {
    private static final Pattern RULE = Pattern.compile("\\[([A-Za-z0-9-]+)\\]: ");

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> a_bad_example_breaks_its_rule_alone_and_a_good_one_none() {
        return Rules.all().stream()
                .filter(rule -> !(rule instanceof ExternalRule)) // ExternalPagesTest has a server for these.
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> prove(rule)))
                .toList();
    }

    private void prove(Rule rule) {
        String page = Rules.explanation(rule.id()).orElseThrow();
        RuleExample bad = RuleExample.under("## Bad", page);
        RuleExample good = RuleExample.under("## Good", page);
        assertThat(broken(bad, rule.id() + "-bad"))
                .as("the bad example of %s", rule.id())
                .containsExactly(rule.id());
        assertThat(broken(good, rule.id() + "-good"))
                .as("the good example of %s", rule.id())
                .isEmpty();
    }

    /** The rules that an example breaks. */
    private TreeSet<String> broken(RuleExample example, String name) {
        Path root = folder.resolve(name);
        SiteCase site = example.in(root);
        String content = site.content().toString();
        if (example.has("learning.json")) {
            site.run(
                    "check",
                    content,
                    "--urls-since",
                    root.resolve("learning.json").toString());
        } else if (Files.exists(root.resolve("templates"))) {
            site.build("--templates", root.resolve("templates").toString());
        } else {
            site.run("check", content);
        }
        TreeSet<String> rules = new TreeSet<>();
        site.diagnostics()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .forEach(line -> RULE.matcher(line)
                        .results()
                        .limit(1)
                        .map(MatchResult::group)
                        .forEach(found -> rules.add(found.substring(1, found.length() - 3))));
        return rules;
    }
}

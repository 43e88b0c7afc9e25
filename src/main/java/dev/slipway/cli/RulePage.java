package dev.slipway.cli;

import dev.slipway.Rules;
import dev.slipway.site.Rule;
import java.util.Locale;

/**
 * The page of a rule: what is wrong, why, a bad and a good example.
 *
 * @param summary its first sentence or two, in one line
 */
record RulePage(Rule rule, String summary, String markdown) {
    /** Where the page stands on the web, or empty where the repository has no address. */
    String address() {
        return Version.home().isEmpty() ? "" : Version.home() + "/blob/main/docs/rules/" + rule.id() + ".md";
    }

    /** The page, and how grave the rule is by itself. */
    String whole() {
        return markdown.stripTrailing() + "\n\nSeverity: "
                + rule.severity().name().toLowerCase(Locale.ROOT) + ".";
    }

    static RulePage of(Rule rule) {
        String markdown = Rules.explanation(rule.id()).orElse("# " + rule.id() + "\n");
        String[] paragraphs = markdown.split("\n\n", 3);
        String summary = paragraphs.length > 1 ? paragraphs[1].strip().replace('\n', ' ') : rule.id();
        return new RulePage(rule, summary, markdown);
    }
}

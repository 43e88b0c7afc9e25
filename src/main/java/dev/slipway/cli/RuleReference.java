package dev.slipway.cli;

import dev.slipway.Rules;
import dev.slipway.site.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All rules as Markdown files: a page each, and an index that tells each rule's severity and what it is about. */
final class RuleReference {
    private RuleReference() {}

    /** The text of each file by its name. */
    static Map<String, String> files() {
        List<Rule> rules = Rules.all();
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder index = new StringBuilder("# Rules\n\nWhat `slipway check` and `slipway build` look for. ");
        index.append("`slipway explain --all docs/rules` writes these pages; ");
        index.append("`checks.severity` in `site.yaml` grades a rule otherwise.\n\n");
        index.append("| rule | severity | what it tells |\n|---|---|---|\n");
        for (Rule rule : rules) {
            RulePage page = RulePage.of(rule);
            String severity = rule.severity().name().toLowerCase(Locale.ROOT);
            String file = rule.id() + ".md";
            index.append("| [").append(rule.id()).append("](").append(file).append(") | ");
            index.append(severity)
                    .append(" | ")
                    .append(page.summary().replace("|", "\\|"))
                    .append(" |\n");
            files.put(file, page.whole() + " [All rules](README.md)\n");
        }
        files.put("README.md", index.toString());
        return files;
    }
}

package dev.slipway.check;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Severity;
import dev.slipway.site.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The rules that a piece of code is said to break: it must break these, and no other but by advice. */
record Expectation(List<String> rules) {
    Expectation {
        rules = List.copyOf(rules);
    }

    /** Whether there are such rules; tells of each that there is not. */
    boolean isKnown(Place place, Consumer<Diagnostic> problems) {
        boolean known = true;
        for (String rule : rules) {
            if (!CodeRules.IDS.contains(rule)) {
                known = false;
                problems.accept(CheckRule.UNKNOWN_EXPECTATION.at(
                        place,
                        "expect names \"" + rule + "\", which no check of code finds",
                        Suggestion.hint(rule, CodeRules.IDS, "list the rules with: slipway explain")));
            }
        }
        return known;
    }

    boolean isMet(List<Finding> findings) {
        return rules.isEmpty() && findings.isEmpty() || found(findings).equals(new TreeSet<>(rules));
    }

    /** Tells that code of a kind, {@code the block}, shows something else. */
    void unmet(Place place, String code, List<Finding> findings, Consumer<Diagnostic> problems) {
        Set<String> found = found(findings);
        String shown = found.isEmpty() ? "none" : String.join(", ", found);
        problems.accept(CheckRule.EXPECTATION_NOT_MET.at(
                place,
                code + " is said to show " + String.join(", ", rules) + " and shows " + shown,
                "change the code, or what it is expected to show"));
    }

    /** The rules that are broken; advice counts where it is expected. */
    private Set<String> found(List<Finding> findings) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            boolean advice = finding.severity() == Severity.NOTE;
            if (!advice || rules.contains(finding.rule().id())) {
                found.add(finding.rule().id());
            }
        }
        return found;
    }
}

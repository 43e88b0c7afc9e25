package dev.slipway.check.proof;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import java.util.List;

/** The rules that a text breaks, advice aside, as an answer. */
final class Faults {
    private Faults() {}

    /** @param of the one rule that is asked for, advice or not; empty for all */
    static Answer answer(List<Finding> findings, String of) {
        List<Finding> counted = findings.stream()
                .filter(finding -> of.isEmpty()
                        ? finding.severity() != Severity.NOTE
                        : finding.rule().id().equals(of))
                .toList();
        return Answer.set(
                counted.stream().map(finding -> finding.rule().id()).distinct().toList(),
                counted.stream().map(finding -> finding.span().line()).toList());
    }
}

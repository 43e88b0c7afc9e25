package dev.slipway.check;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import dev.slipway.site.body.Verdict;
import dev.slipway.site.body.Verdict.Subject;
import java.util.List;

/**
 * What came of reading a block of code.
 *
 * @param findings every finding, by place
 * @param against what it was held against; nothing where no rule is about it
 */
record CodeReading(List<Finding> findings, List<Verdict> against) {
    CodeReading {
        findings = List.copyOf(findings);
        against = List.copyOf(against);
    }

    static CodeReading of(Reading reading, Subject subject, String against) {
        return new CodeReading(
                reading.findings(), reading.applies() ? List.of(new Verdict(subject, against)) : List.of());
    }
}

package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.Locale;

/** {@code FROM} and {@code AS} in different case. */
final class FromAsCasing implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Stage stage : subject.stages()) {
            if (stage.nameWord().isPresent()) {
                check(stage.from(), findings);
            }
        }
    }

    private static void check(Instruction from, Findings findings) {
        String keyword = from.keyword().text();
        Word as = from.words().get(1);
        boolean lower = keyword.equals(keyword.toLowerCase(Locale.ROOT));
        if (!lower && !keyword.equals(keyword.toUpperCase(Locale.ROOT))) {
            return; // ConsistentInstructionCasing tells about a keyword of mixed case.
        }
        String right = lower ? "as" : "AS";
        if (!as.text().equals(right)) {
            String message = "\"" + as.text() + "\" is not in the case of " + keyword;
            findings.add(
                    from,
                    new Finding(DockerfileRule.FROM_AS_CASING, as.span(), message, "write " + right)
                            .with(as.write(right)));
        }
    }
}

package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.Locale;
import java.util.Optional;

/** {@code FROM} and {@code AS} in different case. */
final class FromAsCasing implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        boolean lower = ConsistentInstructionCasing.prefersLower(subject);
        for (Stage stage : subject.stages()) {
            if (stage.nameWord().isPresent()) {
                check(stage.from(), lower ? "as" : "AS", findings);
            }
        }
    }

    /** @param fitting what fits the other instructions, to whose case {@link ConsistentInstructionCasing} brings FROM */
    private static void check(Instruction from, String fitting, Findings findings) {
        String keyword = from.keyword().text();
        Word as = from.words().get(1);
        boolean lower = keyword.equals(keyword.toLowerCase(Locale.ROOT));
        if (!lower && !keyword.equals(keyword.toUpperCase(Locale.ROOT))) {
            return; // ConsistentInstructionCasing tells about a keyword of mixed case.
        }
        String right = lower ? "as" : "AS";
        if (!as.text().equals(right)) {
            String message = "\"" + as.text() + "\" is not in the case of " + keyword;
            boolean fits = as.text().equals(fitting);
            String hint = "write " + (fits ? lower ? "FROM" : "from" : fitting);
            findings.add(
                    from,
                    new Finding(DockerfileRule.FROM_AS_CASING, as.span(), message, hint)
                            .with(fits ? Optional.empty() : as.write(fitting)));
        }
    }
}

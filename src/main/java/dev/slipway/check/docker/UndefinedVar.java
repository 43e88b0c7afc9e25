package dev.slipway.check.docker;

import java.util.Optional;

/**
 * A variable that no {@code ARG} and no {@code ENV} declares. BuildKit asks the base image too; here a name is reported
 * where the image is known to set nothing, and otherwise where it looks like a slip of one that is declared.
 */
final class UndefinedVar implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (Step step : subject.evaluation().steps()) {
            for (Undefined undefined : step.undefined()) {
                if (step.run().plain() || isSlip(undefined)) {
                    report(step.instruction(), undefined, findings);
                }
            }
        }
    }

    private static void report(Instruction instruction, Undefined undefined, Findings findings) {
        String hint = undefined.near()
                .map(near -> "did you mean $" + near + "?")
                .orElse("declare it before with ARG or ENV");
        findings.add(DockerfileRule.UNDEFINED_VAR, instruction, undefined.word().span(),
                "nothing declares $" + undefined.name(), hint);
    }

    /** An image may well set GOPATH beside PATH; a slip is nearer than that. */
    private static boolean isSlip(Undefined undefined) {
        Optional<String> near = undefined.near();
        String name = undefined.name();
        return near.isPresent()
                && name.length() > 3
                && Math.abs(near.get().length() - name.length()) < 2
                && near.get().charAt(0) == name.charAt(0);
    }
}

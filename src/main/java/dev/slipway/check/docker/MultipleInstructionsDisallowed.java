package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.EnumMap;
import java.util.Map;

/** A second {@code CMD}, {@code ENTRYPOINT} or {@code HEALTHCHECK}; reported is the first, which does nothing. */
final class MultipleInstructionsDisallowed implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (Stage stage : subject.stages()) {
            Map<Keyword, Instruction> last = new EnumMap<>(Keyword.class);
            for (Instruction instruction : stage.instructions()) {
                if (isSingle(instruction)) {
                    Instruction before = last.put(instruction.kind().get(), instruction);
                    if (before != null) {
                        report(before, instruction, findings);
                    }
                }
            }
        }
    }

    private static boolean isSingle(Instruction instruction) {
        return instruction.is(Keyword.CMD) || instruction.is(Keyword.ENTRYPOINT) || instruction.is(Keyword.HEALTHCHECK);
    }

    private static void report(Instruction before, Instruction after, Findings findings) {
        String message = "this " + before.kind().get() + " has no effect, for line "
                + after.span().line() + " has another";
        DockerfileRule rule = DockerfileRule.MULTIPLE_INSTRUCTIONS_DISALLOWED;
        findings.add(
                before,
                new Finding(rule, before.span(), message, "keep one of them")
                        .with(new Finding.Note(after.span(), "the one that counts")));
    }
}

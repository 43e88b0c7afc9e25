package dev.slipway.check.docker;

import java.util.List;

/** DL3059: one {@code RUN} after another in the image that is built. */
final class ConsecutiveRuns implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (StageRun run : subject.evaluation().image()) {
            List<Step> steps = run.steps();
            for (int i = 1; i < steps.size(); i++) {
                Instruction before = steps.get(i - 1).instruction();
                Instruction instruction = steps.get(i).instruction();
                if (isPlainRun(before) && isPlainRun(instruction)) {
                    findings.add(
                            DockerfileRule.DL3059,
                            instruction,
                            instruction.span(),
                            "this RUN follows another and makes a layer of its own",
                            "join them with &&");
                }
            }
        }
    }

    /** A {@code RUN} with mounts or a here-document is apart for a reason. */
    private static boolean isPlainRun(Instruction instruction) {
        return instruction.is(Keyword.RUN)
                && instruction.flags().isEmpty()
                && instruction.heredocs().isEmpty()
                && !instruction.json();
    }
}

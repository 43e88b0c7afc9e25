package dev.slipway.check.docker;

/** {@code FROM} with a build argument that nothing before it declares. */
final class UndefinedArgInFrom implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (StageRun run : subject.evaluation().runs()) {
            for (Undefined undefined : run.base().orElseThrow().undefined()) {
                String hint = undefined
                        .near()
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("add ARG " + undefined.name() + "=\u2026 before the first FROM");
                findings.add(
                        DockerfileRule.UNDEFINED_ARG_IN_FROM,
                        run.stage().orElseThrow().from(),
                        undefined.word().span(),
                        "no ARG before this FROM declares " + undefined.name(),
                        hint);
            }
        }
    }
}

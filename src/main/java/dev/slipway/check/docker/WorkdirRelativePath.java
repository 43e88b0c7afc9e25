package dev.slipway.check.docker;

/** A relative {@code WORKDIR} before any other of the stage and of those it is built on. */
final class WorkdirRelativePath implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (StageRun run : subject.evaluation().runs()) {
            if (!run.inherited().contains(Keyword.WORKDIR)) {
                checkFirst(run, findings);
            }
        }
    }

    private static void checkFirst(StageRun run, Findings findings) {
        for (Step step : run.steps()) {
            if (step.is(Keyword.WORKDIR)) {
                String path = step.values().isEmpty() ? "/" : step.values().get(0);
                if (!isAbsolute(path) && step.undefined().isEmpty()) {
                    Word word = step.instruction().words().get(0);
                    findings.add(
                            DockerfileRule.WORKDIR_RELATIVE_PATH,
                            step.instruction(),
                            word.span(),
                            "\"" + path + "\" is relative to whatever folder the base image works in",
                            "begin the path with /");
                }
                return;
            }
        }
    }

    /** As Linux has it, and as Windows has it, for the text does not tell which one is meant. */
    private static boolean isAbsolute(String path) {
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && "/\\".indexOf(path.charAt(2)) >= 0;
        return path.startsWith("/") || path.startsWith("\\") || drive;
    }
}

package dev.slipway.check.docker;

import java.util.List;

/** A rule about the commands of {@code RUN}; silent for other shells than those of Unix. */
abstract class RunCheck implements Check {
    @Override
    public final void check(Subject subject, Findings findings) {
        if (subject.file().escape() == '`') {
            return;
        }
        for (StageRun stage : subject.evaluation().runs()) {
            for (Step step : stage.steps()) {
                if (step.is(Keyword.RUN) && isUnixShell(step.shell())) {
                    check(step, RunScript.of(step.instruction()), subject, findings);
                }
            }
        }
    }

    abstract void check(Step step, RunScript script, Subject subject, Findings findings);

    private static boolean isUnixShell(List<String> shell) {
        return shell.isEmpty() || shell.get(0).endsWith("sh") && !shell.get(0).endsWith("pwsh");
    }

    /** Whether a {@code RUN} keeps a folder in a mount instead of the layer. */
    static boolean mounts(Instruction run, String folder) {
        for (Flag flag : run.flags()) {
            String value = flag.value().orElse("");
            if (flag.name().equals("mount") && value.contains(folder) && !value.contains("type=bind")) {
                return true;
            }
        }
        return false;
    }
}

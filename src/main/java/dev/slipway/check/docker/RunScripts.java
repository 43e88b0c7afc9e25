package dev.slipway.check.docker;

import java.util.List;

/** The rules about the commands of {@code RUN}; each script is read once. Shells of Windows are left alone. */
final class RunScripts implements Check {
    private static final RunCheck[] CHECKS = {
        new CdInsteadOfWorkdir(),
        new UnpinnedPackages(),
        new AptListsKept(),
        new AptRecommends(),
        new AptInScript(),
        new PipCacheKept(),
        new PipeWithoutPipefail()
    };

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.file().escape() == '`') {
            return;
        }
        for (Step step : subject.evaluation().steps()) {
            if (step.is(Keyword.RUN) && isUnixShell(step.shell())) {
                RunScript script = RunScript.of(step.instruction());
                for (RunCheck check : CHECKS) {
                    check.check(step, script, subject, findings);
                }
            }
        }
    }

    private static boolean isUnixShell(List<String> shell) {
        return shell.isEmpty() || shell.get(0).endsWith("sh") && !shell.get(0).endsWith("pwsh");
    }
}

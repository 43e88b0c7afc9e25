package dev.slipway.check.docker;

/** DL3003: a {@code RUN} that begins by changing the folder. */
final class CdInsteadOfWorkdir implements RunCheck {
    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        if (!script.commands().isEmpty() && script.commands().get(0).program().equals("cd")) {
            ShellWord word = script.commands().get(0).essential().get(0);
            findings.add(
                    DockerfileRule.DL3003,
                    step.instruction(),
                    script.span(word),
                    "cd holds for this RUN only",
                    "use WORKDIR for the folder");
        }
    }
}

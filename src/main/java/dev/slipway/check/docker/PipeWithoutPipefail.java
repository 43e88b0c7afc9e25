package dev.slipway.check.docker;

import java.util.Set;

/** DL4006: a pipe in a shell that does not notice when its first half fails. */
final class PipeWithoutPipefail implements RunCheck {
    /** Programs that do not fail. */
    private static final Set<String> SAFE = Set.of("echo", "printf", "yes", "true", ":");

    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        boolean set = script.mentions("pipefail");
        for (String word : step.shell()) {
            set |= word.contains("pipefail");
        }
        if (set || !subject.whole()) {
            return;
        }
        for (ShellCommand command : script.commands()) {
            if (command.piped() && !SAFE.contains(command.program())) {
                findings.add(
                        DockerfileRule.DL4006,
                        step.instruction(),
                        script.span(command.words().get(0)),
                        "the failure of " + command.program() + " would pass unseen, for it is not last in its pipe",
                        "write SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"] before it");
                return;
            }
        }
    }
}

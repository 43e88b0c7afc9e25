package dev.slipway.check.docker;

/** DL3027: {@code apt}, which is made for people, in a script. */
final class AptInScript implements RunCheck {
    @Override
    public void check(Step step, RunScript script, Subject subject, Findings findings) {
        for (ShellCommand command : script.commands()) {
            if (command.program().equals("apt")) {
                findings.add(
                        DockerfileRule.DL3027,
                        step.instruction(),
                        script.span(command.essential().get(0)),
                        "apt may change its options and its output from one version to the next",
                        "use apt-get or apt-cache");
            }
        }
    }
}

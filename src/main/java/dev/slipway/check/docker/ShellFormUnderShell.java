package dev.slipway.check.docker;

/** DL3025: the shell form after {@code SHELL}, where JSONArgsRecommended keeps silent. */
final class ShellFormUnderShell implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Step step : subject.evaluation().steps()) {
            Instruction instruction = step.instruction();
            boolean command = step.is(Keyword.CMD) || step.is(Keyword.ENTRYPOINT);
            if (command && !instruction.json() && !step.shell().isEmpty()) {
                findings.add(
                        DockerfileRule.DL3025,
                        instruction,
                        instruction.span(),
                        instruction.kind().get() + " runs in " + step.shell().get(0)
                                + ", which does not pass signals on",
                        "write a JSON array if the shell is not needed when the container starts");
            }
        }
    }
}

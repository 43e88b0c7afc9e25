package dev.slipway.check.docker;

/** {@code CMD} or {@code ENTRYPOINT} in shell form, unless {@code SHELL} says that a shell is wanted. */
final class JsonArgsRecommended implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Step step : subject.evaluation().steps()) {
            Instruction instruction = step.instruction();
            boolean command = step.is(Keyword.CMD) || step.is(Keyword.ENTRYPOINT);
            if (command && !instruction.json() && step.shell().isEmpty()) {
                findings.add(
                        DockerfileRule.JSON_ARGS_RECOMMENDED,
                        instruction,
                        instruction.span(),
                        instruction.kind().get() + " runs in a shell, which does not pass signals on",
                        hint(instruction));
            }
        }
    }

    private static String hint(Instruction instruction) {
        String text =
                instruction.words().isEmpty() ? "" : instruction.words().get(0).text();
        if (!text.startsWith("[")) {
            return "write a JSON array: " + instruction.kind().get() + " [\"program\", \"argument\"]";
        }
        return text.indexOf('\'') >= 0
                ? "JSON strings stand in double quotes; with single quotes it is taken as a shell command"
                : "this is no valid JSON array, so it is taken as a shell command";
    }
}

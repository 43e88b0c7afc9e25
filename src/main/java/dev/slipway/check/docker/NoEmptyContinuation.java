package dev.slipway.check.docker;

/** An empty line within an instruction. BuildKit reports the instruction's last line, this rule the empty one. */
final class NoEmptyContinuation implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            if (!instruction.emptyLines().isEmpty()) {
                String message =
                        "an empty line stands within " + instruction.keyword().text();
                findings.add(
                        DockerfileRule.NO_EMPTY_CONTINUATION,
                        instruction.emptyLines().get(0),
                        message,
                        "remove it, or make it a comment");
            }
        }
    }
}

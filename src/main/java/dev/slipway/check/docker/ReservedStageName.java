package dev.slipway.check.docker;

/** A stage called {@code scratch} or {@code context}. */
final class ReservedStageName implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Stage stage : subject.stages()) {
            String name = stage.name().orElse("");
            if (name.equals("scratch") || name.equals("context")) {
                String message = "\"" + name + "\" is reserved and cannot name a stage";
                findings.add(
                        DockerfileRule.RESERVED_STAGE_NAME,
                        stage.nameWord().orElseThrow().span(),
                        message,
                        "choose another name");
            }
        }
    }
}

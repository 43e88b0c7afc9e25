package dev.slipway.check.docker;

import java.util.HashSet;
import java.util.Set;

/** Two stages of one name. */
final class DuplicateStageName implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Stage stage : subject.stages()) {
            if (stage.name().isPresent() && !names.add(stage.name().get())) {
                String message = "an earlier stage is called \"" + stage.name().get() + "\" too";
                findings.add(
                        DockerfileRule.DUPLICATE_STAGE_NAME,
                        stage.nameWord().orElseThrow().span(),
                        message,
                        "give each stage a name of its own");
            }
        }
    }
}

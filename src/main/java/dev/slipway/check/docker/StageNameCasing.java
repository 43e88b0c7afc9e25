package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import java.util.Locale;

/** A stage's name with a capital in it. */
final class StageNameCasing implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Stage stage : subject.stages()) {
            if (stage.nameWord().isPresent()) {
                check(stage, stage.nameWord().get(), findings);
            }
        }
    }

    private static void check(Stage stage, Word name, Findings findings) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        if (!lower.equals(name.text())) {
            String message = "the stage name \"" + name.text() + "\" has capitals";
            findings.add(
                    stage.from(),
                    new Finding(DockerfileRule.STAGE_NAME_CASING, name.span(), message, "write " + lower)
                            .with(name.write(lower)));
        }
    }
}

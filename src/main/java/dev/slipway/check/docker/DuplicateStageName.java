package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import java.util.HashMap;
import java.util.Map;

/** Two stages of one name. */
final class DuplicateStageName implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Span> names = new HashMap<>();
        for (Stage stage : subject.stages()) {
            if (stage.name().isPresent()) {
                check(stage.name().get(), stage.nameWord().orElseThrow().span(), names, findings);
            }
        }
    }

    private static void check(String name, Span span, Map<String, Span> names, Findings findings) {
        Span first = names.putIfAbsent(name, span);
        if (first != null) {
            String message = "an earlier stage is called \"" + name + "\" too";
            String hint = "give each stage a name of its own";
            findings.add(new Finding(DockerfileRule.DUPLICATE_STAGE_NAME, span, message, hint)
                    .with(new Finding.Note(first, "first used here")));
        }
    }
}

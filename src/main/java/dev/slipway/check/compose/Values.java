package dev.slipway.check.compose;

import dev.slipway.site.Suggestion;
import java.util.List;

/** Values that the schema leaves open and Compose does not: when to restart, when to pull. */
final class Values {
    private static final List<String> RESTARTS = List.of("no", "always", "on-failure", "unless-stopped");
    private static final List<String> PULLS =
            List.of("always", "never", "build", "if_not_present", "missing", "refresh", "daily", "weekly");

    private Values() {}

    static void check(List<Node.Entry> services, Findings findings) {
        for (Node.Entry service : services) {
            service.value().mapping().ifPresent(mapping -> {
                check(mapping, "restart", RESTARTS, "on-failure:", findings);
                check(mapping, "pull_policy", PULLS, "every_", findings);
            });
        }
    }

    private static void check(Node.Mapping service, String key, List<String> known, String prefix, Findings findings) {
        service.get(key).flatMap(Node::scalar).ifPresent(scalar -> {
            String text = scalar.text();
            boolean right = scalar.isNull() || scalar.isVariable() || known.contains(text) || text.startsWith(prefix);
            boolean other = scalar.plain() && Plain.of(text) != Plain.TEXT;
            if (!right && !other) {
                findings.add(
                        ComposeRule.COMPOSE_WRONG_VALUE,
                        scalar.span(),
                        key + " cannot be \"" + text + "\"",
                        Suggestion.hint(text, known));
            }
        });
    }
}

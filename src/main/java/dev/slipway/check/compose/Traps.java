package dev.slipway.check.compose;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What YAML 1.1 reads otherwise than it looks: {@code no} as false, {@code 22:22} as 1342. (yaml.org/type/bool, int) */
final class Traps {
    private static final Set<String> WORDS = Set.of("yes", "no", "on", "off", "y", "n");

    private Traps() {}

    static void check(List<Node.Entry> services, Findings findings) {
        for (Node.Entry service : services) {
            service.value().mapping().ifPresent(mapping -> {
                mapping.get("ports")
                        .flatMap(Node::sequence)
                        .ifPresent(ports -> ports.items().forEach(port -> port(port, findings)));
                mapping.get("restart").ifPresent(restart -> word(restart, "restart", findings));
                for (Node.Entry variable : mapping.entries("environment")) {
                    word(variable.value(), variable.key().text(), findings);
                }
            });
        }
    }

    private static void port(Node node, Findings findings) {
        node.scalar()
                .filter(scalar -> scalar.plain() && isSexagesimal(scalar.text()))
                .ifPresent(scalar -> {
                    String message =
                            scalar.text() + " without quotes is a number to the base of sixty for many readers of YAML";
                    findings.addUnquoted(ComposeRule.COMPOSE_YAML_TRAP, scalar, message);
                });
    }

    private static void word(Node node, String key, Findings findings) {
        node.scalar()
                .filter(scalar -> scalar.plain() && WORDS.contains(scalar.text().toLowerCase(Locale.ROOT)))
                .ifPresent(scalar -> {
                    String message = scalar.text() + " without quotes is true or false for many readers of YAML, and "
                            + key + " wants a text";
                    findings.addUnquoted(ComposeRule.COMPOSE_YAML_TRAP, scalar, message);
                });
    }

    /** Digits, then groups below sixty behind colons. */
    private static boolean isSexagesimal(String text) {
        String[] groups = text.split(":", -1);
        for (int i = 0; i < groups.length; i++) {
            String group = groups[i];
            boolean digits = !group.isEmpty() && group.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || i > 0 && (group.length() > 2 || Integer.parseInt(group) >= 60)) {
                return false;
            }
        }
        return groups.length > 1 && groups[0].charAt(0) != '0';
    }
}

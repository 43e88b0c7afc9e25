package dev.slipway.check.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What services wait for: services that are there, not in a circle, and that can say when they are healthy. */
final class Dependencies {
    /** No message names more services. */
    private static final int LONGEST = 8;

    private final Map<String, Node.Entry> services = new LinkedHashMap<>();
    private final Map<String, List<Node.Scalar>> needs = new LinkedHashMap<>();
    private final Findings findings;

    private Dependencies(List<Node.Entry> entries, Findings findings) {
        this.findings = findings;
        entries.forEach(entry -> services.put(entry.key().text(), entry));
    }

    static void check(List<Node.Entry> services, Findings findings) {
        Dependencies dependencies = new Dependencies(services, findings);
        for (Node.Entry service : services) {
            dependencies.needs.put(service.key().text(), new ArrayList<>());
            service.value()
                    .mapping()
                    .ifPresent(mapping -> dependencies.gather(service.key().text(), mapping));
        }
        dependencies.circles();
    }

    private void gather(String name, Node.Mapping service) {
        service.get("depends_on").ifPresent(node -> {
            node.sequence()
                    .ifPresent(list ->
                            list.items().forEach(item -> item.scalar().ifPresent(scalar -> need(name, scalar))));
            node.mapping()
                    .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                        boolean optional = says(entry.value(), "required", "false");
                        if (!optional || services.containsKey(entry.key().text())) {
                            need(name, entry.key());
                        }
                        if (says(entry.value(), "condition", "service_healthy")) {
                            healthy(entry);
                        }
                    }));
        });
    }

    private static boolean says(Node node, String key, String value) {
        return node.mapping()
                .flatMap(mapping -> mapping.get(key))
                .flatMap(Node::scalar)
                .filter(scalar -> scalar.text().equals(value))
                .isPresent();
    }

    private void need(String name, Node.Scalar other) {
        if (services.containsKey(other.text())) {
            needs.getOrDefault(name, List.of()).add(other);
        } else if (!other.isVariable()) {
            String message = "there is no service \"" + other.text() + "\" to depend on";
            findings.add(
                    ComposeRule.COMPOSE_DEPENDENCY,
                    other.span(),
                    message,
                    findings.hint(other.text(), services.keySet(), "name a service of this file"));
        }
    }

    private void healthy(Node.Entry dependency) {
        String other = dependency.key().text();
        Optional<Node.Mapping> service = Optional.ofNullable(services.get(other))
                .flatMap(entry -> entry.value().mapping());
        boolean checked = service.isEmpty()
                || service.get().get("healthcheck").isPresent()
                || service.get().get("extends").isPresent();
        if (!checked) {
            String message = other + " has no healthcheck here, so nobody may ever call it healthy";
            findings.add(
                    ComposeRule.COMPOSE_NO_HEALTHCHECK,
                    dependency.key().span(),
                    message,
                    "add a healthcheck to " + other + ", unless its image has one");
        }
    }

    /** Takes away what depends on nothing that is left, again and again; what stays is in a circle or leads to one. */
    private void circles() {
        Map<String, Integer> open = new LinkedHashMap<>();
        Map<String, List<String>> neededBy = new LinkedHashMap<>();
        needs.forEach((name, others) -> {
            open.put(name, others.size());
            others.forEach(other -> neededBy.computeIfAbsent(other.text(), key -> new ArrayList<>())
                    .add(name));
        });
        Deque<String> free = new ArrayDeque<>();
        open.forEach((name, count) -> {
            if (count == 0) {
                free.add(name);
            }
        });
        while (!free.isEmpty()) {
            String name = free.remove();
            open.remove(name);
            for (String other : neededBy.getOrDefault(name, List.of())) {
                if (open.merge(other, -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
        open.keySet().stream().findFirst().ifPresent(first -> circle(first, open));
    }

    private void circle(String first, Map<String, Integer> open) {
        Set<String> path = new LinkedHashSet<>();
        String name = first;
        Node.Scalar last = Objects.requireNonNull(services.get(first)).key();
        while (path.add(name)) {
            last = needs.getOrDefault(name, List.of()).stream()
                    .filter(other -> open.containsKey(other.text()))
                    .findFirst()
                    .orElseThrow();
            name = last.text();
        }
        List<String> all = new ArrayList<>(path);
        List<String> round = all.subList(all.indexOf(name), all.size());
        String shown = String.join(" \u2192 ", round.subList(0, Math.min(LONGEST, round.size()))) + " \u2192 " + name;
        findings.add(
                ComposeRule.COMPOSE_DEPENDENCY,
                last.span(),
                "services depend on each other in a circle: " + shown,
                "take one of these dependencies away");
    }
}

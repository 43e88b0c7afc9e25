package dev.slipway.check.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The order in which {@code docker compose up} starts services: each after those that it depends on, also where it joins
 * one's network or namespaces or takes its volumes. Services with profiles stay out.
 */
final class StartOrder {
    private final Map<String, SortedSet<String>> needs = new LinkedHashMap<>();

    private StartOrder() {}

    /** Services in steps: those of one step start at the same time. Empty where they depend on each other in a circle. */
    static Optional<List<List<String>>> of(List<Node.Entry> services) {
        StartOrder order = new StartOrder();
        for (Node.Entry service : services) {
            Node.Mapping mapping = service.value()
                    .mapping()
                    .orElse(new Node.Mapping(List.of(), service.key().span()));
            if (!isOptional(mapping)) {
                order.needs.put(service.key().text(), needs(mapping));
            }
        }
        return order.steps();
    }

    private static boolean isOptional(Node.Mapping service) {
        return service.get("profiles")
                .flatMap(Node::sequence)
                .filter(list -> !list.items().isEmpty())
                .isPresent();
    }

    private static SortedSet<String> needs(Node.Mapping service) {
        SortedSet<String> needs = new TreeSet<>();
        service.entries("depends_on").forEach(entry -> needs.add(entry.key().text()));
        for (String list : List.of("depends_on", "links", "volumes_from")) {
            service.get(list)
                    .flatMap(Node::sequence)
                    .ifPresent(names ->
                            names.items().forEach(name -> needs.add(text(name).split(":", 2)[0])));
        }
        for (String key : List.of("network_mode", "ipc", "pid", "uts", "cgroup")) {
            String mode = service.get(key).map(StartOrder::text).orElse("");
            if (mode.startsWith("service:")) {
                needs.add(mode.substring("service:".length()));
            }
        }
        return needs;
    }

    private static String text(Node node) {
        return node.scalar().map(Node.Scalar::text).orElse("");
    }

    private Optional<List<List<String>>> steps() {
        List<List<String>> steps = new ArrayList<>();
        SortedSet<String> left = new TreeSet<>(needs.keySet());
        while (!left.isEmpty()) {
            List<String> free = new ArrayList<>();
            for (String name : left) {
                if (needs.getOrDefault(name, new TreeSet<>()).stream().noneMatch(left::contains)) {
                    free.add(name);
                }
            }
            if (free.isEmpty()) {
                return Optional.empty();
            }
            left.removeAll(free);
            steps.add(List.copyOf(free));
        }
        return Optional.of(List.copyOf(steps));
    }
}

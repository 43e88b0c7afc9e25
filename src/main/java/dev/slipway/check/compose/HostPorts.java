package dev.slipway.check.compose;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two services that publish one port of the host. Those with profiles are left out: they need not run together. */
final class HostPorts {
    private final Findings findings;
    /** Who publishes a port, by port and protocol, then by address. */
    private final Map<String, Map<String, Owner>> owners = new HashMap<>();

    /** A service, and where it publishes a port. */
    private record Owner(String service, Span span) {}

    private HostPorts(Findings findings) {
        this.findings = findings;
    }

    static void check(List<Node.Entry> services, Findings findings) {
        HostPorts ports = new HostPorts(findings);
        for (Node.Entry service : services) {
            service.value()
                    .mapping()
                    .filter(mapping -> mapping.get("profiles").isEmpty())
                    .flatMap(mapping -> mapping.get("ports"))
                    .flatMap(Node::sequence)
                    .ifPresent(list ->
                            list.items().forEach(port -> ports.add(service.key().text(), port)));
        }
    }

    private void add(String service, Node port) {
        port.scalar().filter(scalar -> !scalar.isVariable()).ifPresent(scalar -> {
            String text = scalar.text();
            int slash = text.indexOf('/');
            String protocol = slash < 0 ? "tcp" : text.substring(slash + 1);
            String mapping = slash < 0 ? text : text.substring(0, slash);
            int container = mapping.lastIndexOf(':');
            int host = container < 0 ? -1 : mapping.lastIndexOf(':', container - 1);
            if (container > 0) {
                claim(
                        service,
                        host < 0 ? "" : mapping.substring(0, host),
                        mapping.substring(host + 1, container),
                        protocol,
                        port);
            }
        });
        port.mapping().ifPresent(mapping -> {
            String published = text(mapping, "published").orElse("");
            claim(
                    service,
                    text(mapping, "host_ip").orElse(""),
                    published,
                    text(mapping, "protocol").orElse("tcp"),
                    port);
        });
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.get(key).flatMap(Node::scalar).map(Node.Scalar::text);
    }

    private void claim(String service, String address, String port, String protocol, Node node) {
        if (port.isEmpty() || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        String everywhere = address.equals("0.0.0.0") || address.equals("[::]") ? "" : address;
        Map<String, Owner> taken = owners.computeIfAbsent(port + "/" + protocol, key -> new HashMap<>());
        Optional<Owner> other = Optional.ofNullable(taken.get(everywhere))
                .or(() -> Optional.ofNullable(taken.get("")))
                .or(() -> everywhere.isEmpty()
                        ? taken.values().stream().min(Comparator.comparing(Owner::service))
                        : Optional.empty());
        if (other.isPresent()) {
            String message = "port " + port + " of the host is taken by the service "
                    + other.get().service() + " already";
            findings.add(
                    ComposeRule.COMPOSE_PORT_TAKEN,
                    node.span(),
                    message,
                    "publish another port for " + service,
                    new Finding.Note(other.get().span(), "published here"));
        } else {
            taken.put(everywhere, new Owner(service, node.span()));
        }
    }
}

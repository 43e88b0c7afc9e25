package dev.slipway.check.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes two items of a list the same thing, so that the later takes the place of the earlier: a mount's target, a
 * port's address, target, published port and protocol. (Compose specification, 13-merge.md, "Unique resources")
 */
final class Identity {
    private Identity() {}

    /** The items of a service's list without those that a later one replaces. */
    static List<Node> unique(List<Node> items, String list) {
        Map<String, Node> unique = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>();
        for (Node item : items) {
            String key = key(item, list);
            if (key.isEmpty()) {
                all.add(item);
            } else {
                Node earlier = unique.put(key, item);
                int place = earlier == null ? -1 : all.indexOf(earlier);
                if (place < 0) {
                    all.add(item);
                } else {
                    all.set(place, item);
                }
            }
        }
        return List.copyOf(all);
    }

    private static String key(Node item, String list) {
        return switch (list) {
            case "ports" -> item.mapping().map(Identity::port).orElseGet(() -> port(text(item)));
            case "volumes", "devices" ->
                item.mapping().map(mount -> text(mount, "target")).orElseGet(() -> target(text(item)));
            case "secrets" -> mount(item, "/run/secrets/");
            case "configs" -> mount(item, "/");
            case "expose", "cap_add", "cap_drop", "dns", "tmpfs" -> text(item);
            default -> "";
        };
    }

    private static String mount(Node item, String folder) {
        String source = item.mapping().map(mapping -> text(mapping, "source")).orElseGet(() -> text(item));
        String target = item.mapping().map(mapping -> text(mapping, "target")).orElse("");
        return target.isEmpty() || !target.startsWith("/") ? folder + (target.isEmpty() ? source : target) : target;
    }

    private static String port(Node.Mapping port) {
        return port(text(port, "host_ip"), text(port, "published"), text(port, "target"), text(port, "protocol"));
    }

    private static String port(String text) {
        int slash = text.indexOf('/');
        String protocol = slash < 0 ? "" : text.substring(slash + 1);
        String mapping = slash < 0 ? text : text.substring(0, slash);
        int last = mapping.lastIndexOf(':');
        int before = last < 0 ? -1 : mapping.lastIndexOf(':', last - 1);
        String published = last < 0 ? "" : mapping.substring(before + 1, last);
        return port(before < 0 ? "" : mapping.substring(0, before), published, mapping.substring(last + 1), protocol);
    }

    private static String port(String address, String published, String target, String protocol) {
        return (address.isEmpty() ? "0.0.0.0" : address) + ":" + published + ":" + target + "/"
                + (protocol.isEmpty() ? "tcp" : protocol);
    }

    /** The target of {@code source:target:mode}. */
    private static String target(String text) {
        String[] parts = text.split(":", -1);
        return parts.length > 1 ? parts[1] : parts[0];
    }

    private static String text(Node item) {
        return item.scalar().map(Node.Scalar::text).orElse("");
    }

    private static String text(Node.Mapping mapping, String key) {
        Optional<Node> value = mapping.get(key);
        return value.isPresent() ? text(value.get()) : "";
    }
}

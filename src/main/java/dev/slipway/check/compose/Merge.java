package dev.slipway.check.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One Compose file laid over another: mappings are merged, lists joined, all else replaced. (Compose specification,
 * 13-merge.md)
 */
final class Merge {
    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "healthcheck.test");
    /** Lists of {@code KEY=value}, or of names, that are mappings in another form. */
    private static final Set<String> MAPPINGS = Set.of(
            "environment",
            "labels",
            "annotations",
            "sysctls",
            "depends_on",
            "networks",
            "models",
            "build.args",
            "build.labels",
            "deploy.labels");

    private static final Set<String> LISTS = Set.of("dns", "dns_search", "dns_opt", "tmpfs", "env_file");

    private final Predicate<Node> overriding;

    /** @param overriding whether a value says {@code !override}: it takes the place of what it is laid over */
    Merge(Predicate<Node> overriding) {
        this.overriding = overriding;
    }

    Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
        return mappings(base, over, "");
    }

    private Node.Mapping mappings(Node.Mapping base, Node.Mapping over, String path) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        base.entries().forEach(entry -> merged.put(entry.key().text(), entry));
        for (Node.Entry entry : over.entries()) {
            String key = entry.key().text();
            Optional<Node> old = Optional.ofNullable(merged.get(key)).map(Node.Entry::value);
            if (entry.value() instanceof Node.Open) {
                merged.remove(key);
            } else if (old.isEmpty() || key.startsWith("x-")) {
                merged.put(key, entry);
            } else {
                merged.put(key, new Node.Entry(entry.key(), values(old.get(), entry.value(), next(path, key))));
            }
        }
        return new Node.Mapping(List.copyOf(merged.values()), over.span());
    }

    private static String next(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Node values(Node base, Node over, String path) {
        String inService = inService(path);
        if (overriding.test(over) || REPLACED.contains(inService)) {
            return over;
        }
        Node under = form(base, inService);
        Node above = form(over, inService);
        if (under.mapping().isPresent() && above.mapping().isPresent()) {
            boolean otherDriver = inService.equals("logging")
                    && differ(under.mapping().get(), above.mapping().get());
            return otherDriver
                    ? over
                    : mappings(under.mapping().get(), above.mapping().get(), path);
        }
        if (under.sequence().isPresent() && above.sequence().isPresent()) {
            List<Node> items = new ArrayList<>(under.sequence().get().items());
            items.addAll(above.sequence().get().items());
            return new Node.Sequence(Identity.unique(items, inService), over.span());
        }
        boolean nothing = over.scalar().filter(Node.Scalar::isNull).isPresent();
        return nothing && base.scalar().isEmpty() ? base : over;
    }

    /** What a path says below a service, {@code healthcheck.test}; empty elsewhere. */
    private static String inService(String path) {
        int service = path.startsWith("services.") ? path.indexOf('.', "services.".length()) : -1;
        return service < 0 ? "" : path.substring(service + 1);
    }

    /** A value in the form that it is merged in. */
    private static Node form(Node node, String inService) {
        if (MAPPINGS.contains(inService) && node.sequence().isPresent()) {
            return mapping(node.sequence().get());
        }
        if (LISTS.contains(inService) && node.scalar().isPresent()) {
            return new Node.Sequence(List.of(node), node.span());
        }
        if (inService.equals("build") && node.scalar().isPresent()) {
            Node.Scalar context = new Node.Scalar("context", true, node.span());
            return new Node.Mapping(List.of(new Node.Entry(context, node)), node.span());
        }
        return node;
    }

    /** A list of {@code KEY=value} and {@code KEY} as a mapping. */
    static Node.Mapping mapping(Node.Sequence list) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node item : list.items()) {
            String text = item.scalar().map(Node.Scalar::text).orElse("");
            int equals = text.indexOf('=');
            String key = equals < 0 ? text : text.substring(0, equals);
            String value = equals < 0 ? "" : text.substring(equals + 1);
            entries.add(new Node.Entry(
                    new Node.Scalar(key, true, item.span()), new Node.Scalar(value, equals < 0, item.span())));
        }
        return new Node.Mapping(List.copyOf(entries), list.span());
    }

    private static boolean differ(Node.Mapping base, Node.Mapping over) {
        Optional<String> one = base.get("driver").flatMap(Node::scalar).map(Node.Scalar::text);
        Optional<String> other = over.get("driver").flatMap(Node::scalar).map(Node.Scalar::text);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}

package dev.slipway.check.compose;

import dev.slipway.check.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Compose files come to when each is laid over the ones before; variables stay as they are written. */
public final class ComposeFacts {
    private final Node.Mapping file;

    private ComposeFacts(Node.Mapping file) {
        this.file = file;
    }

    /** The facts of one file or more, or empty where one is no YAML with {@code services}: {@link #obstacle} says why. */
    public static Optional<ComposeFacts> of(List<String> texts) {
        Optional<Node.Mapping> merged = Optional.empty();
        for (String text : texts) {
            NodeReader reader = new NodeReader(new Findings());
            Optional<Node.Mapping> next = reader.read(text).flatMap(Node::mapping);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Node.Mapping base =
                    merged.orElse(new Node.Mapping(List.of(), next.get().span()));
            merged = Optional.of(new Merge(reader::overrides).merge(base, next.get()));
        }
        return merged.filter(file -> !file.entries("services").isEmpty()).map(ComposeFacts::new);
    }

    /** What is wrong with a text that is no Compose file. */
    public static Optional<String> obstacle(String text) {
        Findings findings = new Findings();
        Optional<Node> root = new NodeReader(findings).read(text);
        List<Finding> found = findings.sorted();
        if (!found.isEmpty()) {
            return Optional.of(found.get(0).message());
        }
        return root.flatMap(Node::mapping).isEmpty() ? Optional.of("it is no mapping") : Optional.empty();
    }

    /** The names of the services, in the order written. */
    public List<String> services() {
        List<String> names = new ArrayList<>();
        file.entries("services").forEach(entry -> names.add(entry.key().text()));
        return names;
    }

    /** The services in the steps in which they start, or empty where they depend on each other in a circle. */
    public Optional<List<List<String>>> startOrder() {
        return StartOrder.of(file.entries("services"));
    }

    /**
     * What stands at a path such as {@code services.web.ports}: a text alone, the items of a list, the entries of a mapping
     * as {@code KEY=value}. Empty where there is nothing.
     */
    public Optional<Value> value(String path) {
        Node node = file;
        String rest = path;
        while (!rest.isEmpty()) {
            Node at = node;
            Node.Mapping mapping = at.mapping()
                    .or(() -> at.sequence().map(Merge::mapping))
                    .orElseGet(() -> new Node.Mapping(List.of(), at.span()));
            // A label's name may have dots in it.
            Optional<Node> whole = mapping.get(rest);
            int dot = whole.isPresent() ? -1 : rest.indexOf('.');
            Optional<Node> next = whole.isPresent() ? whole : mapping.get(dot < 0 ? rest : rest.substring(0, dot));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.of(Value.of(node));
    }

    /**
     * A value.
     *
     * @param list whether it is a list or a mapping
     */
    public record Value(List<String> items, boolean list) {
        public Value {
            items = List.copyOf(items);
        }

        private static Value of(Node node) {
            List<String> items = new ArrayList<>();
            node.sequence().ifPresent(list -> list.items().forEach(item -> items.add(shown(item))));
            node.mapping().ifPresent(mapping -> mapping.entries().forEach(entry -> items.add(shown(entry))));
            node.scalar().ifPresent(scalar -> items.add(scalar.text()));
            return new Value(items, node.scalar().isEmpty());
        }

        private static String shown(Node.Entry entry) {
            boolean nothing = entry.value().scalar().filter(Node.Scalar::isNull).isPresent();
            return entry.key().text() + (nothing ? "" : "=" + shown(entry.value()));
        }

        private static String shown(Node node) {
            if (node.scalar().isPresent()) {
                return node.scalar().get().text();
            }
            List<String> items = Value.of(node).items();
            return (node.mapping().isPresent() ? "{" : "[")
                    + String.join(", ", items)
                    + (node.mapping().isPresent() ? "}" : "]");
        }
    }
}

package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;
import java.util.List;

/** What a diagram says in sentences, for those who do not see it. */
final class Description {
    private static final int MOST = 60;
    private final Graph graph;
    private final StringBuilder out = new StringBuilder();

    private Description(Graph graph) {
        this.graph = graph;
    }

    static String of(Graph graph) {
        return new Description(graph).text();
    }

    private String text() {
        int boxes = graph.nodes().size();
        if (graph.form() != Form.LAYERED) {
            out.append(graph.form() == Form.STACK ? "A stack of " : "A pyramid of ");
            out.append(boxes).append(boxes == 1 ? " layer" : " layers, from the top");
            list(graph.nodes());
            return out.append('.').toString();
        }
        out.append("A graph of ").append(boxes).append(boxes == 1 ? " box" : " boxes");
        if (graph.edges().isEmpty()) {
            list(graph.nodes());
        }
        out.append('.');
        clusters();
        edges();
        return out.toString();
    }

    private void list(List<Node> nodes) {
        out.append(": ");
        for (int i = 0; i < nodes.size() && i < MOST; i++) {
            out.append(i == 0 ? "" : "; ").append(name(nodes.get(i)));
        }
    }

    private void clusters() {
        for (int cluster = 0; cluster < graph.clusters().size(); cluster++) {
            int within = cluster;
            List<Node> held = graph.nodes().stream()
                    .filter(node -> node.cluster() == within)
                    .toList();
            Label label = graph.clusters().get(cluster).label();
            if (!held.isEmpty() && !label.isEmpty()) {
                out.append(" In ").append(label.text());
                list(held);
                out.append('.');
            }
        }
    }

    private void edges() {
        int told = 0;
        for (Edge edge : graph.edges()) {
            if (!edge.look().visible()) {
                continue;
            }
            if (told++ == MOST) {
                out.append(" And more.");
                return;
            }
            boolean backward = edge.tail() && !edge.head();
            String from = name(graph.nodes().get(backward ? edge.to() : edge.from()));
            String to = name(graph.nodes().get(backward ? edge.from() : edge.to()));
            out.append(' ').append(from).append(verb(edge)).append(to);
            if (!edge.label().isEmpty()) {
                out.append(": ").append(edge.label().text());
            }
            out.append('.');
        }
    }

    private static String verb(Edge edge) {
        if (edge.head() && edge.tail()) {
            return " leads to and back from ";
        }
        return edge.head() || edge.tail() ? " leads to " : " is connected with ";
    }

    private static String name(Node node) {
        return node.label().isEmpty() ? node.id() : node.label().text();
    }
}

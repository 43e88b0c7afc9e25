package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;
import dev.slipway.diagram.sheet.Sheet;
import dev.slipway.diagram.sheet.TextWriter;
import dev.slipway.diagram.sheet.Xml;
import java.util.List;

/** Writes a graph as SVG. */
final class SvgWriter {
    private final Graph graph;
    private final Plan plan;
    private final StringBuilder out = new StringBuilder(4096);
    private final Outline outline = new Outline(out);
    private final TextWriter texts = new TextWriter(out);
    private final LineWriter lines = new LineWriter(out);

    SvgWriter(Graph graph, Plan plan) {
        this.graph = graph;
        this.plan = plan;
    }

    /** The element, whose ids begin with a prefix. */
    String write(String title, String idPrefix, List<int[]> slices) {
        Sheet sheet = new Sheet(title, Description.of(graph), idPrefix);
        sheet.open(0, plan.width(), plan.height(), hasLinks(), out);
        for (int i = 0; i < plan.frames().size(); i++) {
            cluster(graph.clusters().get(i), plan.frames().get(i));
        }
        for (int i = 0; i < plan.routes().size(); i++) {
            edge(graph.edges().get(i), plan.routes().get(i), plan.labels().get(i));
        }
        for (int i = 0; i < plan.frames().size(); i++) {
            clusterLabel(graph.clusters().get(i), plan.frames().get(i));
        }
        for (int i = 0; i < plan.nodes().size(); i++) {
            node(graph.nodes().get(i), plan.nodes().get(i), slices.isEmpty() ? new int[0] : slices.get(i));
        }
        sheet.close(out);
        return out.toString();
    }

    /** Whether something can be clicked: an image, to those who hear it, has nothing in it. */
    private boolean hasLinks() {
        for (Node node : graph.nodes()) {
            if (!node.look().url().isEmpty() && node.look().visible()) {
                return true;
            }
        }
        for (Edge edge : graph.edges()) {
            if (!edge.look().url().isEmpty() && edge.look().visible() && graph.form() == Form.LAYERED) {
                return true;
            }
        }
        for (Cluster cluster : graph.clusters()) {
            if (!cluster.look().url().isEmpty() && cluster.look().visible() && graph.form() == Form.LAYERED) {
                return true;
            }
        }
        return false;
    }

    private void cluster(Cluster cluster, Plan.Box box) {
        if (!cluster.look().visible() || box.width() == 0) {
            return;
        }
        out.append("<g");
        Xml.attribute("class", "dgm-cluster" + cluster.look().classes(), out);
        out.append('>');
        out.append("<rect");
        Xml.attribute("x", box.x(), out);
        Xml.attribute("y", box.y(), out);
        Xml.attribute("width", box.width(), out);
        Xml.attribute("height", box.height(), out);
        out.append(" rx=\"4\"/></g>\n");
    }

    /** The name of a frame, over the edges that come in beside it. */
    private void clusterLabel(Cluster cluster, Plan.Box box) {
        if (!cluster.look().visible() || box.width() == 0 || cluster.label().isEmpty()) {
            return;
        }
        open("dgm-label", cluster.look(), cluster.label());
        int half = (cluster.label().width() + 1) / 2;
        texts.write(
                cluster.label(),
                box.x() + Placement.PAD + half,
                box.y() + 8 + cluster.label().height() / 2);
        close(cluster.look());
    }

    private void edge(Edge edge, Plan.Route route, Plan.Spot label) {
        if (!edge.look().visible()) {
            return;
        }
        open("dgm-edge", edge.look(), edge.label());
        lines.write(route, edge.tail(), edge.head());
        texts.write(edge.label(), label.x(), label.y());
        close(edge.look());
    }

    private void node(Node node, Plan.Spot spot, int[] slice) {
        if (!node.look().visible()) {
            return;
        }
        open("dgm-node dgm-" + Shape.NAMES.get(node.shape().ordinal()), node.look(), node.label());
        if (slice.length == 0) {
            outline.write(node, spot);
            texts.write(
                    node.label(),
                    spot.x() + node.shape().labelShift(),
                    spot.y() + node.shape().labelDrop());
        } else {
            outline.slice(spot, slice[0], slice[1], slice[2]);
            texts.write(node.label(), spot.x(), spot.y());
        }
        close(node.look());
    }

    private void open(String classes, Look look, Label label) {
        if (!look.url().isEmpty()) {
            out.append("<a");
            Xml.attribute("href", look.url(), out);
            if (!label.isEmpty()) {
                Xml.attribute("aria-label", label.text(), out);
            }
            out.append('>');
        }
        out.append("<g");
        Xml.attribute("class", classes + look.classes(), out);
        out.append('>');
        if (!look.tooltip().isEmpty()) {
            out.append("<title>");
            Xml.text(look.tooltip(), out);
            out.append("</title>");
        }
    }

    private void close(Look look) {
        out.append(look.url().isEmpty() ? "</g>\n" : "</g></a>\n");
    }
}

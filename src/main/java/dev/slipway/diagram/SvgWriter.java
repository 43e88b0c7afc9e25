package dev.slipway.diagram;

import java.util.List;

/**
 * Writes a diagram as SVG. What it looks like is said by classes, for the theme's style sheet; attributes say as much as keeps
 * it legible without one.
 */
final class SvgWriter {
    /**
     * The widths that a diagram may have at least. It shrinks to the greatest that is not wider than itself, to 85 % at most, so
     * that its text, 13 px or more, stays above 11 px. The first fits a telephone of 320 px, 808 an article.
     */
    private static final int[] LEAST_WIDTHS = {280, 329, 387, 455, 535, 629, 740, 808, 950, 1117, 1314, 1545, 1817, 2137
    };

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
        open(title, idPrefix);
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
        return out.append("</svg>").toString();
    }

    private void open(String title, String idPrefix) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        Xml.attribute("class", "dgm" + leastWidth(plan.width()), out);
        Xml.attribute("role", hasLinks() ? "group" : "img", out);
        Xml.attribute("aria-labelledby", idPrefix + "-t", out);
        Xml.attribute("aria-describedby", idPrefix + "-d", out);
        Xml.attribute("viewBox", "0 0 " + plan.width() + " " + plan.height(), out);
        Xml.attribute("width", plan.width(), out);
        Xml.attribute("height", plan.height(), out);
        out.append(
                " fill=\"none\" stroke=\"currentColor\" font-family=\"system-ui, sans-serif\" text-anchor=\"middle\">");
        element("title", idPrefix + "-t", title);
        element("desc", idPrefix + "-d", Description.of(graph));
        out.append('\n');
    }

    /** The class that keeps a diagram readable; the widest ones are never shrunk. */
    private static String leastWidth(int width) {
        int last = LEAST_WIDTHS.length - 1;
        if (width * 85L >= LEAST_WIDTHS[last] * 100L) {
            return " dgm-wide";
        }
        while (last >= 0 && LEAST_WIDTHS[last] > width) {
            last--;
        }
        return last < 0 ? "" : " dgm-w" + LEAST_WIDTHS[last];
    }

    private void element(String name, String id, String text) {
        out.append('<').append(name);
        Xml.attribute("id", id, out);
        out.append('>');
        Xml.text(text, out);
        out.append("</").append(name).append('>');
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

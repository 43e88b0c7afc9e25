package dev.slipway.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.diagram.sheet.Label;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of every drawing, tried on graphs made at random. */
class LayoutTest {
    @Test
    void boxes_frames_and_labels_keep_apart() {
        for (int seed = 0; seed < 400; seed++) {
            String dot = RandomGraph.dot(seed);
            Graph graph = DotParser.parse(dot, new ArrayList<>()).orElseThrow();
            Plan plan = LayeredLayout.of(graph);
            List<Plan.Box> boxes = new ArrayList<>();
            for (int i = 0; i < graph.nodes().size(); i++) {
                Node node = graph.nodes().get(i);
                boxes.add(around(
                        plan.nodes().get(i),
                        node.shape().width(node.label()),
                        node.shape().height(node.label())));
            }
            int nodes = boxes.size();
            for (int i = 0; i < graph.edges().size(); i++) {
                Label label = graph.edges().get(i).label();
                if (!label.isEmpty()) {
                    boxes.add(around(plan.labels().get(i), label.width(), label.height()));
                }
            }
            for (int i = 0; i < boxes.size(); i++) {
                assertInside(boxes.get(i), new Plan.Box(0, 0, plan.width(), plan.height()), dot);
                for (int k = 0; k < i; k++) {
                    assertThat(overlap(boxes.get(i), boxes.get(k))).as(dot).isFalse();
                }
            }
            assertFrames(graph, plan, boxes.subList(0, nodes), dot);
        }
    }

    /** A node is in the frames of its clusters and outside of all others. */
    private static void assertFrames(Graph graph, Plan plan, List<Plan.Box> nodes, String dot) {
        Clusters clusters = new Clusters(graph.clusters());
        for (int cluster = 0; cluster < plan.frames().size(); cluster++) {
            Plan.Box frame = plan.frames().get(cluster);
            for (int i = 0; i < nodes.size() && frame.width() > 0; i++) {
                if (clusters.common(graph.nodes().get(i).cluster(), cluster) == cluster) {
                    assertInside(nodes.get(i), frame, dot);
                } else {
                    assertThat(overlap(nodes.get(i), frame)).as(dot).isFalse();
                }
            }
            for (int other = 0; other < cluster; other++) {
                boolean nested = clusters.common(cluster, other) == other;
                if (!nested && frame.width() > 0) {
                    assertThat(overlap(frame, plan.frames().get(other))).as(dot).isFalse();
                }
            }
        }
    }

    @Test
    void lines_cross_no_box() {
        for (int seed = 0; seed < 400; seed++) {
            String dot = RandomGraph.dot(seed);
            Graph graph = DotParser.parse(dot, new ArrayList<>()).orElseThrow();
            Plan plan = LayeredLayout.of(graph);
            for (Plan.Route route : plan.routes()) {
                for (List<Integer> piece : route.pieces()) {
                    for (int at = 2; at < piece.size(); at += 6) {
                        assertClear(graph, plan, piece.subList(at - 2, at + 6), dot);
                    }
                }
            }
        }
    }

    private static void assertClear(Graph graph, Plan plan, List<Integer> curve, String dot) {
        for (int step = 0; step <= 10; step++) {
            double t = step / 10.0;
            Plan.Spot spot = new Plan.Spot((int) Math.round(at(curve, 0, t)), (int) Math.round(at(curve, 1, t)));
            for (int i = 0; i < graph.nodes().size(); i++) {
                Node node = graph.nodes().get(i);
                if (node.shape().isRound()) {
                    continue;
                }
                Plan.Box box = around(
                        plan.nodes().get(i),
                        node.shape().width(node.label()) - 6,
                        node.shape().height(node.label()) - 6);
                assertThat(overlap(box, new Plan.Box(spot.x(), spot.y(), 0, 0)))
                        .as(dot)
                        .isFalse();
            }
        }
    }

    private static double at(List<Integer> curve, int axis, double t) {
        double u = 1 - t;
        return u * u * u * curve.get(axis)
                + 3 * u * u * t * curve.get(axis + 2)
                + 3 * u * t * t * curve.get(axis + 4)
                + t * t * t * curve.get(axis + 6);
    }

    @Test
    void the_largest_graphs_end_soon() {
        StringBuilder chain = new StringBuilder("digraph { n0");
        for (int i = 1; i < Drafting.MOST_NODES; i++) {
            chain.append(" -> n").append(i);
        }
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            chain.append("; n").append(random.nextInt(200)).append(" -> n").append(random.nextInt(200));
        }
        StringBuilder web = new StringBuilder("digraph { ");
        for (int i = 0; i < 400; i++) {
            web.append("n")
                    .append(random.nextInt(200))
                    .append(" -> n")
                    .append(random.nextInt(200))
                    .append("; ");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            new Diagrams(Optional.empty()).draw(chain + " }", "", "a");
            new Diagrams(Optional.empty()).draw(web + " }", "", "a");
        });
    }

    private static Plan.Box around(Plan.Spot middle, int width, int height) {
        return new Plan.Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    private static void assertInside(Plan.Box inner, Plan.Box outer, String dot) {
        assertThat(inner.x() >= outer.x() - 1
                        && inner.y() >= outer.y() - 1
                        && inner.x() + inner.width() <= outer.x() + outer.width() + 1
                        && inner.y() + inner.height() <= outer.y() + outer.height() + 1)
                .as(inner + " in " + outer + " of " + dot)
                .isTrue();
    }

    private static boolean overlap(Plan.Box a, Plan.Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }
}

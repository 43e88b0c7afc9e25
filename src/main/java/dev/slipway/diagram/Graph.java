package dev.slipway.diagram;

import java.util.List;

/**
 * What a diagram says.
 *
 * @param same groups of nodes that stand in one rank
 */
record Graph(
        Form form,
        Direction direction,
        boolean directed,
        List<Node> nodes,
        List<Edge> edges,
        List<Cluster> clusters,
        List<List<Integer>> same) {
    Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        clusters = List.copyOf(clusters);
        same = List.copyOf(same);
    }
}

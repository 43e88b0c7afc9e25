package dev.slipway.diagram;

import java.util.Random;

/** Graphs made at random: frames, labels, loops, circles, groups of one rank, all directions. */
final class RandomGraph {
    private static final String[] DIRECTIONS = {"TB", "LR", "BT", "RL"};
    private static final String[] LABELS = {"a", "two\\nlines", "a somewhat longer label that breaks", "Word"};

    private RandomGraph() {}

    static String dot(int seed) {
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(14);
        StringBuilder dot = new StringBuilder("digraph { rankdir=")
                .append(DIRECTIONS[random.nextInt(4)])
                .append(";\n");
        for (int i = 0; i < nodes; i++) {
            int cluster = random.nextInt(6);
            String node = "n" + i + " [label=\"" + LABELS[random.nextInt(4)] + i + "\", shape="
                    + Shape.NAMES.get(random.nextInt(Shape.NAMES.size())) + "]; ";
            switch (cluster) {
                case 0 ->
                    dot.append("subgraph cluster_a { label=\"Frame A\"; ")
                            .append(node)
                            .append("}\n");
                case 1 ->
                    dot.append("subgraph cluster_b { label=\"Frame B, a longer name\"; ")
                            .append(node)
                            .append("}\n");
                case 2 ->
                    dot.append("subgraph cluster_a { subgraph cluster_in { label=In; ")
                            .append(node)
                            .append("} }\n");
                default -> dot.append(node).append('\n');
            }
        }
        int edges = random.nextInt(nodes * 2);
        for (int i = 0; i < edges; i++) {
            dot.append("n")
                    .append(random.nextInt(nodes))
                    .append(" -> n")
                    .append(random.nextInt(nodes))
                    .append(" [");
            dot.append(random.nextInt(3) == 0 ? "label=\"" + LABELS[random.nextInt(4)] + "\" " : "");
            dot.append(random.nextInt(9) == 0 ? "constraint=false " : "").append("];\n");
        }
        if (random.nextInt(4) == 0) {
            dot.append("{ rank=same; n0; n1 }\n");
        }
        return dot.append("}\n").toString();
    }
}

package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.List;

/** Gives each node its rank: after those that lead to it, with arrows as short as can be. */
final class Ranking {
    private final Graph graph;
    /** For each node the one that stands for its {@code rank=same} group. */
    private final int[] leader;

    private final boolean[] reversed;
    private final List<List<Integer>> leaving = new ArrayList<>();

    private Ranking(Graph graph) {
        this.graph = graph;
        this.leader = new int[graph.nodes().size()];
        this.reversed = new boolean[graph.edges().size()];
    }

    static int[] of(Graph graph) {
        return new Ranking(graph).ranks();
    }

    private int[] ranks() {
        lead();
        breakCircles();
        NetworkSimplex simplex = new NetworkSimplex(leader.length);
        for (int i = 0; i < graph.edges().size(); i++) {
            Edge edge = graph.edges().get(i);
            int from = leader[edge.from()];
            int to = leader[edge.to()];
            if (edge.ranks() && from != to) {
                int length = edge.label().isEmpty() ? 1 : 2;
                simplex.edge(reversed[i] ? to : from, reversed[i] ? from : to, length, 1);
            }
        }
        int[] solved = simplex.solve();
        int[] ranks = new int[leader.length];
        for (int node = 0; node < ranks.length; node++) {
            ranks[node] = solved[leader[node]];
        }
        return ranks;
    }

    private void lead() {
        for (int node = 0; node < leader.length; node++) {
            leader[node] = node;
        }
        for (List<Integer> group : graph.same()) {
            for (int member : group) {
                merge(leader[member], leader[group.get(0)]);
            }
        }
    }

    private void merge(int from, int into) {
        for (int node = 0; node < leader.length; node++) {
            if (leader[node] == from) {
                leader[node] = into;
            }
        }
    }

    /** Turns round each edge that leads back to a node on the way to it, nodes taken in the order of the text. */
    private void breakCircles() {
        for (int node = 0; node < leader.length; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            if (graph.edges().get(i).ranks()) {
                leaving.get(leader[graph.edges().get(i).from()]).add(i);
            }
        }
        int[] state = new int[leader.length];
        for (int node = 0; node < leader.length; node++) {
            if (state[leader[node]] == 0) {
                visit(leader[node], state);
            }
        }
    }

    private void visit(int node, int[] state) {
        state[node] = 1;
        for (int i : leaving.get(node)) {
            int to = leader[graph.edges().get(i).to()];
            if (state[to] == 0) {
                visit(to, state);
            } else if (state[to] == 1) {
                reversed[i] = true;
            }
        }
        state[node] = 2;
    }
}

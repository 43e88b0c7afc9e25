package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells of a graph, rank by rank. */
final class Layers {
    /** Room for an edge that leads from a node to itself. */
    private static final int LOOP = 30;

    private static final int LABEL_MARGIN = 6;
    final Graph graph;
    final Clusters clusters;
    final List<List<Cell>> ranks = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();
    /** The cell of each node. */
    final List<Cell> nodes = new ArrayList<>();
    /** The segments of each edge from the upper node down; of an edge within a rank, both lead to the turn. */
    final List<List<Segment>> chains = new ArrayList<>();
    /** For each edge from a node to itself, how far from the node it turns. */
    final int[] loopOuts;

    /** For each cluster its first and last rank. */
    final int[] first;

    final int[] last;
    private final boolean sideways;

    Layers(Graph graph, int[] rankOf) {
        this.graph = graph;
        this.clusters = new Clusters(graph.clusters());
        this.sideways = graph.direction().isSideways();
        this.first = new int[clusters.count()];
        this.last = new int[clusters.count()];
        this.loopOuts = new int[graph.edges().size()];
        int[] loops = loops();
        for (int i = 0; i < rankOf.length; i++) {
            nodes.add(node(i, rankOf[i], loops[i]));
        }
        for (int i = 0; i < graph.edges().size(); i++) {
            chains.add(chain(i));
        }
        span();
        fill();
    }

    /** The room that each node needs for its loops and their labels, one beyond the other. */
    private int[] loops() {
        int[] loops = new int[graph.nodes().size()];
        for (int i = 0; i < loopOuts.length; i++) {
            Edge edge = graph.edges().get(i);
            if (edge.isLoop()) {
                int label = sideways ? edge.label().height() : edge.label().width();
                loopOuts[i] = loops[edge.from()] + LOOP;
                loops[edge.from()] = loopOuts[i] + label;
            }
        }
        return loops;
    }

    private Cell node(int index, int rank, int loop) {
        Node node = graph.nodes().get(index);
        int width = node.shape().width(node.label());
        int height = node.shape().height(node.label());
        int half = ((sideways ? height : width) + 1) / 2;
        return add(new Cell(Cell.Kind.NODE, index, rank, node.cluster(), half, half + loop, sideways ? width : height));
    }

    private Cell add(Cell cell) {
        while (ranks.size() <= cell.rank) {
            ranks.add(new ArrayList<>());
        }
        cell.index = cells.size();
        cell.order = ranks.get(cell.rank).size();
        cells.add(cell);
        ranks.get(cell.rank).add(cell);
        return cell;
    }

    private List<Segment> chain(int index) {
        Edge edge = graph.edges().get(index);
        Cell from = nodes.get(edge.from());
        Cell to = nodes.get(edge.to());
        List<Segment> chain = new ArrayList<>();
        if (edge.isLoop()) {
            return chain;
        }
        int cluster = clusters.common(from.cluster, to.cluster);
        if (from.rank == to.rank) {
            Cell turn = add(passing(Cell.Kind.TURN, index, from.rank + 1, cluster));
            chain.add(new Segment(index, from, turn));
            chain.add(new Segment(index, to, turn));
            return chain;
        }
        Cell upper = from.rank < to.rank ? from : to;
        Cell lower = from.rank < to.rank ? to : from;
        int middle = (upper.rank + lower.rank) / 2;
        Cell at = upper;
        for (int rank = upper.rank + 1; rank < lower.rank; rank++) {
            boolean labelled = rank == middle && !edge.label().isEmpty();
            Cell next = add(passing(labelled ? Cell.Kind.LABEL : Cell.Kind.BEND, index, rank, cluster));
            chain.add(new Segment(index, at, next));
            at = next;
        }
        chain.add(new Segment(index, at, lower));
        return chain;
    }

    private Cell passing(Cell.Kind kind, int edge, int rank, int cluster) {
        Label label = graph.edges().get(edge).label();
        if (kind == Cell.Kind.BEND || label.isEmpty()) {
            return new Cell(kind, edge, rank, cluster, 0, 0, 0);
        }
        int across = sideways ? label.height() : label.width() + LABEL_MARGIN;
        int along = sideways ? label.width() + LABEL_MARGIN : label.height();
        return new Cell(kind, edge, rank, cluster, (across + 1) / 2, (across + 1) / 2, along);
    }

    /** From which rank to which each cluster goes; an empty one goes nowhere. */
    private void span() {
        for (int cluster = 0; cluster < first.length; cluster++) {
            first[cluster] = Integer.MAX_VALUE;
            last[cluster] = -1;
        }
        for (Cell cell : cells) {
            for (int cluster : clusters.path(cell.cluster)) {
                first[cluster] = Math.min(first[cluster], cell.rank);
                last[cluster] = Math.max(last[cluster], cell.rank);
            }
        }
    }

    private void fill() {
        for (int cluster = first.length - 1; cluster >= 0; cluster--) {
            for (int rank = Math.max(0, first[cluster]); rank <= last[cluster]; rank++) {
                if (!isIn(rank, cluster)) {
                    add(new Cell(Cell.Kind.FILLER, -1, rank, cluster, 0, 0, 0));
                }
            }
        }
    }

    private boolean isIn(int rank, int cluster) {
        for (Cell cell : ranks.get(rank)) {
            for (int around : clusters.path(cell.cluster)) {
                if (around == cluster) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Gives each cell its place by the order of its rank's list. */
    void number() {
        for (List<Cell> rank : ranks) {
            for (int i = 0; i < rank.size(); i++) {
                rank.get(i).order = i;
            }
        }
    }

    void sort(int rank, Comparator<Cell> order) {
        ranks.get(rank).sort(order);
    }
}

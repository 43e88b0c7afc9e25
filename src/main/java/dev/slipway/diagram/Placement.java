package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each cell its place in its rank: as near to its neighbours as the order, the widths and the frames of clusters allow
 * (section 4.2 of the paper of {@link NetworkSimplex}), then to the middle of what is equally good.
 */
final class Placement {
    static final int PAD = 14;
    private static final int STRAIGHT = 4;
    private final Layers layers;
    private final NetworkSimplex simplex;
    private final int cells;
    private final FrameSize frames;

    private Placement(Layers layers, FrameSize frames) {
        this.layers = layers;
        this.frames = frames;
        this.cells = layers.cells.size();
        int segments = 0;
        for (Cell cell : layers.cells) {
            segments += cell.below.size();
        }
        this.simplex = new NetworkSimplex(cells + 2 * layers.clusters.count() + segments);
    }

    /** Sets the x of every cell and returns the left and right side of every cluster. */
    static int[][] place(Layers layers, FrameSize frames) {
        return new Placement(layers, frames).place();
    }

    private int left(int cluster) {
        return cells + 2 * cluster;
    }

    private int right(int cluster) {
        return cells + 2 * cluster + 1;
    }

    private int[][] place() {
        layers.ranks.forEach(this::separate);
        for (int cluster = 0; cluster < layers.clusters.count(); cluster++) {
            frame(cluster);
        }
        for (Cell cell : layers.cells) {
            if (cell.cluster >= 0) {
                simplex.edge(left(cell.cluster), cell.index, cell.before + frames.left(cell.cluster), 0);
                simplex.edge(cell.index, right(cell.cluster), cell.after + PAD, 0);
            }
        }
        pull();
        int[] solved = simplex.solve();
        for (Cell cell : layers.cells) {
            cell.x = solved[cell.index];
        }
        int[][] sides = new int[layers.clusters.count()][];
        for (int cluster = 0; cluster < sides.length; cluster++) {
            sides[cluster] = new int[] {solved[left(cluster)], solved[right(cluster)]};
        }
        new Centering(layers, sides, frames).center();
        return sides;
    }

    private void frame(int cluster) {
        simplex.edge(left(cluster), right(cluster), frames.width(cluster), 64);
        int parent = layers.clusters.parent(cluster);
        if (parent >= 0) {
            simplex.edge(left(parent), left(cluster), frames.left(parent), 0);
            simplex.edge(right(cluster), right(parent), PAD, 0);
        }
    }

    /** Keeps neighbours in a rank apart, and clusters that they are in. */
    private void separate(List<Cell> rank) {
        for (int i = 0; i + 1 < rank.size(); i++) {
            Cell a = rank.get(i);
            Cell b = rank.get(i + 1);
            int shared = layers.clusters.shared(a.cluster, b.cluster);
            int[] pathA = layers.clusters.path(a.cluster);
            int[] pathB = layers.clusters.path(b.cluster);
            boolean cellA = pathA.length == shared;
            boolean cellB = pathB.length == shared;
            int length = gap(a, b) + (cellA ? a.after : 0) + (cellB ? b.before : 0);
            simplex.edge(cellA ? a.index : right(pathA[shared]), cellB ? b.index : left(pathB[shared]), length, 0);
        }
    }

    static int gap(Cell a, Cell b) {
        return a.isNode() && b.isNode() ? 26 : 16;
    }

    /** Pulls the two ends of each segment over one another. */
    private void pull() {
        int between = cells + 2 * layers.clusters.count();
        List<Cell> all = new ArrayList<>(layers.cells);
        for (Cell cell : all) {
            for (Segment segment : cell.below) {
                int apart = segment.arrives - segment.leaves;
                simplex.edge(between, segment.upper.index, Math.max(0, apart), segment.stiffness() * STRAIGHT);
                simplex.edge(between, segment.lower.index, Math.max(0, -apart), segment.stiffness() * STRAIGHT);
                between++;
            }
        }
    }
}

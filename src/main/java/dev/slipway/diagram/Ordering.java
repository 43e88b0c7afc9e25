package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the cells of each rank so that few edges cross: each cell moves to the mean of its neighbours, sweep by sweep down and
 * up (Sugiyama, Tagawa, Toda 1981), then neighbours are swapped where that helps. A cluster moves as one: its place among its
 * siblings is one number for all ranks, so that frames never overlap.
 */
final class Ordering {
    private static final int SWEEPS = 12;
    private static final int GAP = 24;
    private final Layers layers;
    private final double[] clusterWish;
    private final Comparator<Cell> byWish = this::compare;

    private Ordering(Layers layers) {
        this.layers = layers;
        this.clusterWish = new double[layers.clusters.count()];
    }

    static void order(Layers layers) {
        Ordering ordering = new Ordering(layers);
        ordering.begin();
        ordering.improve();
    }

    /** The order in which a walk along the edges meets the cells, from the nodes first named. */
    private void begin() {
        List<Cell> met = new ArrayList<>();
        boolean[] seen = new boolean[layers.cells.size()];
        for (Cell node : layers.cells) {
            if (node.above.isEmpty()) {
                meet(node, seen, met);
            }
        }
        for (int i = 0; i < met.size(); i++) {
            met.get(i).wish = i;
        }
        for (List<Cell> rank : layers.ranks) {
            rank.sort(Comparator.comparingDouble(cell -> cell.wish));
        }
        spread();
    }

    private static void meet(Cell start, boolean[] seen, List<Cell> met) {
        List<Cell> waiting = new ArrayList<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Cell cell = waiting.remove(waiting.size() - 1);
            if (seen[cell.index]) {
                continue;
            }
            seen[cell.index] = true;
            met.add(cell);
            for (int i = cell.above.size() - 1; i >= 0; i--) {
                waiting.add(cell.above.get(i).upper);
            }
            for (int i = cell.below.size() - 1; i >= 0; i--) {
                waiting.add(cell.below.get(i).lower);
            }
        }
    }

    private void improve() {
        long best = Long.MAX_VALUE;
        List<List<Cell>> kept = new ArrayList<>();
        for (int sweep = 0; sweep <= SWEEPS && best > 0; sweep++) {
            settle(sweep);
            swap();
            long crossings = Crossings.count(layers.ranks);
            if (crossings < best) {
                best = crossings;
                kept.clear();
                layers.ranks.forEach(rank -> kept.add(List.copyOf(rank)));
            }
        }
        for (int rank = 0; rank < kept.size(); rank++) {
            layers.ranks.set(rank, new ArrayList<>(kept.get(rank)));
        }
        layers.number();
    }

    /** One sweep; the first one only brings the clusters together. */
    private void settle(int sweep) {
        wishOfClusters(sweep > 0);
        int ranks = layers.ranks.size();
        for (int i = 0; i < ranks; i++) {
            int rank = sweep % 2 == 0 ? ranks - 1 - i : i;
            for (Cell cell : layers.ranks.get(rank)) {
                cell.wish = sweep == 0 ? cell.x : wish(cell, sweep % 2 == 1);
            }
            layers.sort(rank, byWish);
            spread(rank);
        }
    }

    private static double wish(Cell cell, boolean fromAbove) {
        double sum = 0;
        List<Segment> segments = fromAbove ? cell.above : cell.below;
        for (Segment segment : segments) {
            sum += fromAbove ? segment.upper.x : segment.lower.x;
        }
        return segments.isEmpty() ? cell.x : sum / segments.size();
    }

    /** The mean of what the edges of a cluster lead to outside; without such, of where its cells are. */
    private void wishOfClusters(boolean outward) {
        int count = clusterWish.length;
        double[] own = new double[count];
        double[] outside = new double[count];
        int[] owns = new int[count];
        int[] outsides = new int[count];
        for (Cell cell : layers.cells) {
            for (int cluster : layers.clusters.path(cell.cluster)) {
                own[cluster] += cell.x;
                owns[cluster]++;
                for (Segment segment : cell.above) {
                    outsides[cluster] += add(cluster, segment.upper, outside);
                }
                for (Segment segment : cell.below) {
                    outsides[cluster] += add(cluster, segment.lower, outside);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            boolean pulled = outward && outsides[i] > 0;
            clusterWish[i] = pulled ? outside[i] / outsides[i] : own[i] / Math.max(1, owns[i]);
        }
    }

    private int add(int cluster, Cell other, double[] outside) {
        if (layers.clusters.common(cluster, other.cluster) == cluster) {
            return 0;
        }
        outside[cluster] += other.x;
        return 1;
    }

    /** Compares what holds the cells below their innermost common cluster: themselves, or clusters. */
    private int compare(Cell a, Cell b) {
        int shared = layers.clusters.shared(a.cluster, b.cluster);
        int[] pathA = layers.clusters.path(a.cluster);
        int[] pathB = layers.clusters.path(b.cluster);
        boolean cellA = pathA.length == shared;
        boolean cellB = pathB.length == shared;
        int byWish = Double.compare(
                cellA ? a.wish : clusterWish[pathA[shared]], cellB ? b.wish : clusterWish[pathB[shared]]);
        if (byWish != 0) {
            return byWish;
        }
        if (cellA != cellB) {
            return cellA ? 1 : -1;
        }
        return cellA ? Integer.compare(a.order, b.order) : Integer.compare(pathA[shared], pathB[shared]);
    }

    private void spread() {
        for (int rank = 0; rank < layers.ranks.size(); rank++) {
            spread(rank);
        }
    }

    /** Numbers a rank and puts its cells side by side around 0, for means to be taken of. */
    private void spread(int rank) {
        int width = 0;
        int order = 0;
        for (Cell cell : layers.ranks.get(rank)) {
            cell.order = order++;
            cell.x = width + cell.before;
            width += cell.before + cell.after + GAP;
        }
        for (Cell cell : layers.ranks.get(rank)) {
            cell.x -= width / 2;
        }
    }

    private void swap() {
        boolean better = true;
        for (int pass = 0; pass < 4 && better; pass++) {
            better = false;
            for (int rank = 0; rank < layers.ranks.size(); rank++) {
                better |= swap(layers.ranks.get(rank));
            }
        }
        spread();
    }

    private static boolean swap(List<Cell> rank) {
        boolean better = false;
        for (int i = 0; i + 1 < rank.size(); i++) {
            Cell left = rank.get(i);
            Cell right = rank.get(i + 1);
            if (left.cluster == right.cluster && Crossings.saved(left, right) > 0) {
                rank.set(i, right);
                rank.set(i + 1, left);
                right.order = i;
                left.order = i + 1;
                better = true;
            }
        }
        return better;
    }
}

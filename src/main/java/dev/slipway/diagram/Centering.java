package dev.slipway.diagram;

import java.util.Arrays;
import java.util.List;

/** Moves each cell to the middle of the places that are equally near to its neighbours. */
final class Centering {
    private static final int PASSES = 6;
    private final Layers layers;
    private final int[][] sides;
    private final FrameSize frames;

    Centering(Layers layers, int[][] sides, FrameSize frames) {
        this.layers = layers;
        this.sides = sides;
        this.frames = frames;
    }

    void center() {
        int ranks = layers.ranks.size();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < ranks; i++) {
                List<Cell> rank = layers.ranks.get(pass % 2 == 0 ? i : ranks - 1 - i);
                for (int k = 0; k < rank.size(); k++) {
                    center(rank, k);
                }
            }
        }
    }

    private void center(List<Cell> rank, int at) {
        Cell cell = rank.get(at);
        if (cell.above.size() + cell.below.size() < 2) {
            return;
        }
        int wish = middle(cell);
        int low = Integer.MIN_VALUE;
        int high = Integer.MAX_VALUE;
        if (cell.cluster >= 0) {
            low = sides[cell.cluster][0] + frames.left(cell.cluster) + cell.before;
            high = sides[cell.cluster][1] - Placement.PAD - cell.after;
        }
        if (at > 0 && isFree(cell, rank.get(at - 1))) {
            Cell left = rank.get(at - 1);
            low = Math.max(low, side(left, cell, 1) + Placement.gap(left, cell) + cell.before);
        }
        if (at + 1 < rank.size() && isFree(cell, rank.get(at + 1))) {
            Cell right = rank.get(at + 1);
            high = Math.min(high, side(right, cell, 0) - Placement.gap(cell, right) - cell.after);
        }
        if (low <= high) {
            cell.x = Math.max(low, Math.min(high, wish));
        }
    }

    /** Whether nothing but the other cell, or a cluster that it is in, limits a cell: else its own cluster does. */
    private boolean isFree(Cell cell, Cell other) {
        return layers.clusters.shared(cell.cluster, other.cluster) == layers.clusters.path(cell.cluster).length;
    }

    private int side(Cell other, Cell cell, int side) {
        int shared = layers.clusters.shared(cell.cluster, other.cluster);
        int[] path = layers.clusters.path(other.cluster);
        if (path.length > shared) {
            return sides[path[shared]][side];
        }
        return side == 0 ? other.x - other.before : other.x + other.after;
    }

    /** The middle of the interval in which the weighted sum of distances to the neighbours is least. */
    private static int middle(Cell cell) {
        long[] pulls = new long[cell.above.size() + cell.below.size()];
        int count = 0;
        long total = 0;
        for (Segment segment : cell.above) {
            int target = segment.upper.x + segment.leaves - segment.arrives;
            pulls[count++] = pull(target, segment);
            total += segment.stiffness();
        }
        for (Segment segment : cell.below) {
            int target = segment.lower.x + segment.arrives - segment.leaves;
            pulls[count++] = pull(target, segment);
            total += segment.stiffness();
        }
        Arrays.sort(pulls);
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += pulls[i] & 15;
            if (sum * 2 == total && i + 1 < count) {
                return (int) Math.floorDiv((pulls[i] >> 4) + (pulls[i + 1] >> 4), 2L);
            }
            if (sum * 2 > total) {
                return (int) (pulls[i] >> 4);
            }
        }
        return cell.x;
    }

    /** A target and its weight in one number that sorts by the target. */
    private static long pull(int target, Segment segment) {
        return (long) target << 4 | segment.stiffness();
    }
}

package dev.slipway.diagram;

import java.util.List;

/** How often edges cross between the ranks as they are ordered now. */
final class Crossings {
    private Crossings() {}

    static long count(List<List<Cell>> ranks) {
        long sum = 0;
        for (int rank = 0; rank + 1 < ranks.size(); rank++) {
            sum += between(ranks.get(rank), ranks.get(rank + 1).size());
        }
        return sum;
    }

    /** Counts, for each edge from the left, the earlier ones that end further right (Barth, Jünger, Mutzel 2002). */
    private static long between(List<Cell> upper, int lowerSize) {
        int[] ends = new int[lowerSize + 1];
        int seen = 0;
        long crossings = 0;
        for (Cell cell : upper) {
            for (Segment segment : cell.below) {
                crossings += seen - upTo(ends, segment.lower.order + 1);
            }
            for (Segment segment : cell.below) {
                add(ends, segment.lower.order + 1);
                seen++;
            }
        }
        return crossings;
    }

    private static int upTo(int[] tree, int place) {
        int sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private static void add(int[] tree, int place) {
        for (int i = place; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }

    /** What swapping two neighbours would save, or cost where it is negative. */
    static int saved(Cell left, Cell right) {
        int saved = 0;
        for (Segment a : left.above) {
            for (Segment b : right.above) {
                saved += Integer.compare(a.upper.order, b.upper.order);
            }
        }
        for (Segment a : left.below) {
            for (Segment b : right.below) {
                saved += Integer.compare(a.lower.order, b.lower.order);
            }
        }
        return saved;
    }
}

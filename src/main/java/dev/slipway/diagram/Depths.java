package dev.slipway.diagram;

/** Gives each rank its place, with room between the ranks for arrow heads, slanting edges and the frames of clusters. */
final class Depths {
    private static final int BETWEEN_NODES = 38;
    private static final int BESIDE_LABEL = 20;
    private final Layers layers;
    private final FrameSize frames;
    /** The first and the last line of each rank. */
    final int[] top;

    final int[] bottom;
    /** From where to where each cluster goes. */
    final int[][] sides;

    final int total;
    private final int[] start;
    private final int[] end;

    Depths(Layers layers, FrameSize frames) {
        this.layers = layers;
        this.frames = frames;
        int ranks = layers.ranks.size();
        this.top = new int[ranks];
        this.bottom = new int[ranks];
        int clusters = layers.clusters.count();
        this.start = new int[clusters];
        this.end = new int[clusters];
        this.sides = new int[clusters][2];
        measure();
        this.total = place();
    }

    /** How far each cluster goes beyond its first and last rank: past the frames within it. */
    private void measure() {
        for (int cluster = start.length - 1; cluster >= 0; cluster--) {
            start[cluster] += frames.start(cluster);
            end[cluster] += frames.end(cluster);
            int parent = layers.clusters.parent(cluster);
            if (parent >= 0 && layers.first[parent] == layers.first[cluster]) {
                start[parent] = Math.max(start[parent], start[cluster]);
            }
            if (parent >= 0 && layers.last[parent] == layers.last[cluster]) {
                end[parent] = Math.max(end[parent], end[cluster]);
            }
        }
    }

    private int place() {
        int at = 0;
        int after = 0;
        for (int rank = 0; rank < top.length; rank++) {
            int before = 0;
            for (int cluster = 0; cluster < start.length; cluster++) {
                before = layers.first[cluster] == rank ? Math.max(before, start[cluster]) : before;
            }
            boolean framed = before > 0 && after > 0;
            at += rank == 0 ? before : Math.max(gap(rank - 1), framed ? before + after + 16 : before + after + 10);
            top[rank] = at;
            at += thickness(rank);
            bottom[rank] = at;
            after = close(rank);
        }
        return at + after;
    }

    /** Ends the clusters whose last rank this is, and tells how far they reach beyond it. */
    private int close(int rank) {
        int after = 0;
        for (int cluster = start.length - 1; cluster >= 0; cluster--) {
            if (layers.last[cluster] != rank) {
                continue;
            }
            int from = top[layers.first[cluster]] - start[cluster];
            int to = bottom[rank] + end[cluster];
            int missing = Math.max(0, frames.length(cluster) - (to - from));
            end[cluster] += missing;
            int parent = layers.clusters.parent(cluster);
            if (parent >= 0 && layers.last[parent] == rank) {
                end[parent] = Math.max(end[parent], end[cluster] + frames.end(parent));
            }
            sides[cluster][0] = from;
            sides[cluster][1] = to + missing;
            after = Math.max(after, end[cluster]);
        }
        return after;
    }

    private int thickness(int rank) {
        int thickness = 0;
        for (Cell cell : layers.ranks.get(rank)) {
            thickness = Math.max(thickness, cell.thickness);
        }
        return thickness;
    }

    /** What the edges between a rank and the next need: the steepest of them most. */
    private int gap(int rank) {
        int gap = BESIDE_LABEL;
        for (Cell cell : layers.ranks.get(rank)) {
            for (Segment segment : cell.below) {
                int aside = Math.abs(cell.x + segment.leaves - segment.lower.x - segment.arrives);
                boolean direct = cell.isNode() && segment.lower.isNode();
                gap = Math.max(gap, (direct ? BETWEEN_NODES : BESIDE_LABEL) + Math.min(24, aside / 8));
            }
        }
        return gap;
    }

    /** The middle of a cell along the ranks; the label of a turn hangs below the curve that ends there. */
    int middle(Cell cell) {
        boolean atTop = cell.kind == Cell.Kind.TURN;
        return atTop ? top[cell.rank] + cell.thickness / 2 + 1 : (top[cell.rank] + bottom[cell.rank]) / 2;
    }

    /** What a cell needs of its rank: nodes and labels stand in its middle. */
    int upperSide(Cell cell) {
        return middle(cell) - cell.thickness / 2;
    }

    int lowerSide(Cell cell) {
        return upperSide(cell) + cell.thickness;
    }
}

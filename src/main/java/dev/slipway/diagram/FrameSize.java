package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;
import java.util.List;

/** What room the frames of clusters need around their cells, with their labels at the top as seen by the reader. */
final class FrameSize {
    private final List<Cluster> clusters;
    private final Direction direction;

    FrameSize(Graph graph) {
        this.clusters = graph.clusters();
        this.direction = graph.direction();
    }

    private int labelHeight(int cluster) {
        Label label = clusters.get(cluster).label();
        return label.isEmpty() ? 0 : label.height() + 6;
    }

    private int labelWidth(int cluster) {
        return clusters.get(cluster).label().width() + 2 * Placement.PAD;
    }

    /** To the left of its cells: there is the label when rows become columns. */
    int left(int cluster) {
        return Placement.PAD + (direction.isSideways() ? labelHeight(cluster) : 0);
    }

    /** From the left to the right side. */
    int width(int cluster) {
        return direction.isSideways() ? 2 * Placement.PAD : labelWidth(cluster);
    }

    /** Before its first rank. */
    int start(int cluster) {
        return Placement.PAD + (direction == Direction.TB ? labelHeight(cluster) : 0);
    }

    /** After its last rank. */
    int end(int cluster) {
        return Placement.PAD + (direction == Direction.BT ? labelHeight(cluster) : 0);
    }

    /** From the start to the end. */
    int length(int cluster) {
        return direction.isSideways() ? labelWidth(cluster) : 0;
    }
}

package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a rank: a node, the label of an edge, or the place where a long edge passes. Ranks are thought of as rows from
 * top to bottom; a sideways graph is turned at the end.
 */
final class Cell {
    enum Kind {
        NODE,
        LABEL,
        BEND,
        /** Where an edge between two nodes of one rank turns round. */
        TURN,
        /** Keeps the place of a cluster in a rank in which it has nothing else. */
        FILLER
    }

    final Kind kind;
    /** The index of the node, or of the edge; -1 for a filler. */
    final int of;

    final int rank;
    final int cluster;
    /** How far it reaches to the left and to the right of {@code x}. */
    final int before;

    final int after;
    /** Its height, in the direction of the ranks. */
    final int thickness;

    final List<Segment> above = new ArrayList<>();
    final List<Segment> below = new ArrayList<>();
    /** Its number among all cells. */
    int index;
    /** Its place in its rank. */
    int order;

    int x;
    /** Where it would like to be. */
    double wish;

    Cell(Kind kind, int of, int rank, int cluster, int before, int after, int thickness) {
        this.kind = kind;
        this.of = of;
        this.rank = rank;
        this.cluster = cluster;
        this.before = before;
        this.after = after;
        this.thickness = thickness;
    }

    boolean isNode() {
        return kind == Kind.NODE;
    }
}

package dev.slipway.diagram;

/** The part of an edge between two cells in neighbouring ranks. */
final class Segment {
    final int edge;
    final Cell upper;
    final Cell lower;
    /** Where on the lower side of {@code upper} it begins, from the middle. */
    int leaves;
    /** Where on the upper side of {@code lower} it ends, from the middle. */
    int arrives;

    Segment(int edge, Cell upper, Cell lower) {
        this.edge = edge;
        this.upper = upper;
        this.lower = lower;
        upper.below.add(this);
        lower.above.add(this);
    }

    /** How much it matters that it is straight: the middle of a long edge most. */
    int stiffness() {
        if (upper.isNode() && lower.isNode()) {
            return 1;
        }
        return upper.isNode() || lower.isNode() ? 2 : 8;
    }
}

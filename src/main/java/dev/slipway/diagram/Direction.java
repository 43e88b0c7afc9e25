package dev.slipway.diagram;

/** Where the arrows of a graph lead: DOT's {@code rankdir}. */
enum Direction {
    TB,
    LR,
    BT,
    RL;

    /** Whether ranks are columns. */
    boolean isSideways() {
        return this == LR || this == RL;
    }

    boolean isReversed() {
        return this == BT || this == RL;
    }
}

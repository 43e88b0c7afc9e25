package dev.slipway.diagram.sequence;

/** From where to where something goes sideways. */
record Reach(int left, int right) {
    /** What nothing was added to. */
    static final Reach NONE = new Reach(Integer.MAX_VALUE, Integer.MIN_VALUE);

    Reach with(int from, int to) {
        return new Reach(Math.min(left, from), Math.max(right, to));
    }
}

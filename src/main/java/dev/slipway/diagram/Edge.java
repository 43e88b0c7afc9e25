package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;

/**
 * An arrow or a line from one node to another, by their indices.
 *
 * @param tail whether there is an arrow head at {@code from}
 * @param head whether there is an arrow head at {@code to}
 * @param ranks whether {@code to} stands after {@code from}
 */
record Edge(int from, int to, Label label, Look look, boolean tail, boolean head, boolean ranks) {
    boolean isLoop() {
        return from == to;
    }
}

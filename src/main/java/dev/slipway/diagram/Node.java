package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;

/**
 * A box.
 *
 * @param cluster the index of the innermost cluster that it is in, or -1
 */
record Node(String id, Label label, Shape shape, Look look, int cluster) {}

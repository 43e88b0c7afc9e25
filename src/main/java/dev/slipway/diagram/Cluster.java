package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;

/**
 * A frame around nodes.
 *
 * @param parent the index of the cluster that it is in, or -1; smaller than its own
 */
record Cluster(Label label, Look look, int parent) {}

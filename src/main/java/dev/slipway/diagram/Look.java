package dev.slipway.diagram;

/**
 * How a thing is drawn, and what it leads to.
 *
 * @param classes for the {@code class} attribute, each with a blank before it, or empty
 * @param url where a click leads, or empty
 * @param visible false for what only takes up room
 */
record Look(String classes, String url, String tooltip, boolean visible) {}

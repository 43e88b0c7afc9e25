/** From diagrams, and graphs in DOT, to SVG of ours. */
@NullMarked
package dev.slipway.diagram;

import org.jspecify.annotations.NullMarked;

/** From a diagram in DOT to SVG of ours. */
@NullMarked
package dev.slipway.diagram;

import org.jspecify.annotations.NullMarked;

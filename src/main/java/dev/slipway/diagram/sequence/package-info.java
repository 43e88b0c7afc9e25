/** From the text of a sequence diagram to SVG of ours. */
@NullMarked
package dev.slipway.diagram.sequence;

import org.jspecify.annotations.NullMarked;

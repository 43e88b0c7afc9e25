/** What every diagram is drawn with: text in measured lines, the element around all, and what can be wrong with its source. */
@NullMarked
package dev.slipway.diagram.sheet;

import org.jspecify.annotations.NullMarked;

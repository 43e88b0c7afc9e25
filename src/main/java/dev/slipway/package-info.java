/** Slipway: a static site generator for learning series. {@link dev.slipway.Build} is the spine. */
@NullMarked
package dev.slipway;

import org.jspecify.annotations.NullMarked;

/** From code to coloured spans. */
@NullMarked
package dev.slipway.highlight;

import org.jspecify.annotations.NullMarked;

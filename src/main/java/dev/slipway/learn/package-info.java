/** When what was learned comes back: FSRS-6, the same as the theme's {@code fsrs.js}. */
@NullMarked
package dev.slipway.learn;

import org.jspecify.annotations.NullMarked;

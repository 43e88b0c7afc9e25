/** Rules over a finished site; each finds diagnostics of one kind. */
@NullMarked
package dev.slipway.check;

import org.jspecify.annotations.NullMarked;

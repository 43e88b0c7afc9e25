/** The grammar of Go: whether a piece of code could be read by a compiler. */
@NullMarked
package dev.slipway.check.golang;

import org.jspecify.annotations.NullMarked;

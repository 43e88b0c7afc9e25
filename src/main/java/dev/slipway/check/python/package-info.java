/** The grammar of Python: whether a piece of code could be read by its interpreter. */
@NullMarked
package dev.slipway.check.python;

import org.jspecify.annotations.NullMarked;

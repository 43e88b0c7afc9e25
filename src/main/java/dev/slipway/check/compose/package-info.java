/** Checks Compose files: their keys and types by the Compose specification, and what only the whole file shows. */
@NullMarked
package dev.slipway.check.compose;

import org.jspecify.annotations.NullMarked;

/** Dockerfiles: a parser as BuildKit's, and the rules that their text alone decides. */
@NullMarked
package dev.slipway.check.docker;

import org.jspecify.annotations.NullMarked;

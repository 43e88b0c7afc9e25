/** The grammars of JSON, YAML and the shell: whether code in them could be read at all. */
@NullMarked
package dev.slipway.check.syntax;

import org.jspecify.annotations.NullMarked;

/** Checks what is typed at a shell: {@code docker} and all below it, against the published tables of its options. */
@NullMarked
package dev.slipway.check.command;

import org.jspecify.annotations.NullMarked;

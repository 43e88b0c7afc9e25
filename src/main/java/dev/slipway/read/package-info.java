/** From disk to sources: bytes, YAML with the position of every key. */
@NullMarked
package dev.slipway.read;

import org.jspecify.annotations.NullMarked;

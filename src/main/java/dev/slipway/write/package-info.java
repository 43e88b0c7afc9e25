/** From pages to the disk, all or nothing. */
@NullMarked
package dev.slipway.write;

import org.jspecify.annotations.NullMarked;

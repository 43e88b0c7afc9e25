/** Pictures measured by the first bytes of their files. */
@NullMarked
package dev.slipway.link.picture;

import org.jspecify.annotations.NullMarked;

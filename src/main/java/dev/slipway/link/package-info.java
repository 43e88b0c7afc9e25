/** From drafts to a site: order, tracks, prerequisites, every link decided. */
@NullMarked
package dev.slipway.link;

import org.jspecify.annotations.NullMarked;

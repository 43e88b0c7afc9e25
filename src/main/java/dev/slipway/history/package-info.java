/** What a site published before, held against what it publishes now. */
@NullMarked
package dev.slipway.history;

import org.jspecify.annotations.NullMarked;

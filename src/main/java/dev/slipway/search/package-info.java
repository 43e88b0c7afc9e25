/** The index of the search: a site's words by section, as scripts that pages load when a reader first searches. */
@NullMarked
package dev.slipway.search;

import org.jspecify.annotations.NullMarked;

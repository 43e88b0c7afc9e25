/** From sources to drafts: Markdown becomes a body, links still unknown. */
@NullMarked
package dev.slipway.parse;

import org.jspecify.annotations.NullMarked;

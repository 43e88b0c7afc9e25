/** The text of an article as an immutable tree, after the CommonMark specification and mdast's content model. */
@NullMarked
package dev.slipway.site.body;

import org.jspecify.annotations.NullMarked;

/** From a site to pages: templates, HTML, feeds. */
@NullMarked
package dev.slipway.render;

import org.jspecify.annotations.NullMarked;

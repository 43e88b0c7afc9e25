/** What templates are given: plain data, every text ready to print, every page named by its path from the site's root. */
@NullMarked
package dev.slipway.render.view;

import org.jspecify.annotations.NullMarked;

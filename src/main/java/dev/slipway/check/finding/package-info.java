/** What every check of code hands back: problems by their place in the text that was checked. */
@NullMarked
package dev.slipway.check.finding;

import org.jspecify.annotations.NullMarked;

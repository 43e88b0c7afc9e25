/** What the checks of code share: findings by their place in the text that was checked, and files of facts. */
@NullMarked
package dev.slipway.check.finding;

import org.jspecify.annotations.NullMarked;

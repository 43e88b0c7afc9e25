/** Questions and cards for other programs: Anki's text, GIFT and Moodle's XML. */
@NullMarked
package dev.slipway.export;

import org.jspecify.annotations.NullMarked;

/** Works out the answers of questions that say {@code prove:}, and holds the authors' keys against them. */
@NullMarked
package dev.slipway.check.proof;

import org.jspecify.annotations.NullMarked;

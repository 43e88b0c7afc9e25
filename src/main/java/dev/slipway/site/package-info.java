/** The nouns an author or a learner would say. Depends on nothing but the JDK. */
@NullMarked
package dev.slipway.site;

import org.jspecify.annotations.NullMarked;

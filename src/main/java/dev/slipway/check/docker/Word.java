package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding.Edit;
import dev.slipway.site.Span;
import java.util.Optional;

/**
 * A word of an instruction as BuildKit's parser hands it on: quotes and variables still in it.
 *
 * @param offset where it begins in its {@link LogicalLine}
 */
record Word(String text, Span span, int offset) {
    /** The edit that writes another text for the word. */
    Optional<Edit> write(String right) {
        return Optional.of(new Edit(span, text, right));
    }

    /** A hint for a word that does not belong where it stands: after an instruction there are no comments. */
    String hintOr(String hint) {
        return text.startsWith("#") ? "a comment stands on a line of its own" : hint;
    }
}

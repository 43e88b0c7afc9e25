package dev.slipway.check.docker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word with its variables replaced.
 *
 * @param words the text cut at the spaces that no quotes protect
 * @param matched the variables that had a value
 * @param unmatched the variables that had none
 * @param error what is wrong with the syntax, where something is
 */
record Expansion(String text, List<String> words, Set<String> matched, Set<String> unmatched, Optional<String> error) {}

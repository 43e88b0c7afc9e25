package dev.slipway.check.docker;

import java.util.Optional;

/** A variable that is used where it has no value, the word that uses it, and the name that may have been meant. */
record Undefined(String name, Word word, Optional<String> near) {}

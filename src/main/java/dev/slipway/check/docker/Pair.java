package dev.slipway.check.docker;

/** A name and its value in {@code ENV} or {@code LABEL}; {@code legacy} when a space stands between them. */
record Pair(Word key, Word value, boolean legacy) {}

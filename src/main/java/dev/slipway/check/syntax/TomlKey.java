package dev.slipway.check.syntax;

/** One name of a dotted key, as it is meant: {@code "a b"} is {@code a b}. */
record TomlKey(String name, int from, int to) {}

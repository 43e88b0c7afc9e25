package dev.slipway.diagram;

import dev.slipway.site.Span;

/** A name and a value, {@code shape=box}, and where the name stands. */
record Attribute(String name, String value, Span at) {}

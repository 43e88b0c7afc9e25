package dev.slipway.check.docker;

import dev.slipway.site.Span;

/** A parser directive such as {@code # syntax=docker/dockerfile:1}; the name is in lower case. */
record Directive(String name, String value, Span span) {}

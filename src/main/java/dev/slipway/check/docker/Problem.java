package dev.slipway.check.docker;

import dev.slipway.site.Span;

/** A place where BuildKit's parser gives up, and why. */
record Problem(Span span, String message, String hint) {}

package dev.slipway.diagram.sheet;

import dev.slipway.site.Span;

/**
 * Something wrong with a diagram's text.
 *
 * @param at where, in the diagram's own lines
 * @param message without a full stop
 */
public record Problem(DiagramRule rule, Span at, String message, String hint) {}

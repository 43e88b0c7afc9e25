package dev.slipway.site.body;

import java.util.List;

/** A note at the end of a body; {@code mentions} marks lead to it. */
public record Footnote(int number, String label, int mentions, List<Flow> children) {}

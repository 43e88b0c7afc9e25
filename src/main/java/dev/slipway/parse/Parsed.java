package dev.slipway.parse;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Draft;
import java.util.List;

/** A draft and what is wrong with its text, in the order of the text. */
public record Parsed(Draft draft, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }
}

package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Sources;
import java.util.List;

/** What was read, and what is wrong with it. */
public record ReadResult(Sources sources, List<Diagnostic> diagnostics) {
    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

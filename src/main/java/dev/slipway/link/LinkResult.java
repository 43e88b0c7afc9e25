package dev.slipway.link;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Site;
import java.util.List;

/** A site, and what is wrong between its files. */
public record LinkResult(Site site, List<Diagnostic> diagnostics) {
    public LinkResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

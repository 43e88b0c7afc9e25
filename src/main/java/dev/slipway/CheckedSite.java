package dev.slipway;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Severity;
import dev.slipway.site.Site;
import java.util.List;

/** A site with its problems, graded and sorted. */
public record CheckedSite(Site site, List<Diagnostic> diagnostics) {
    public CheckedSite {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether a problem is an error, so that nothing should be made of the site. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
}

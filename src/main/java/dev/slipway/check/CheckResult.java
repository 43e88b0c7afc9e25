package dev.slipway.check;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.body.Verdicts;
import java.util.List;

/** Every problem of a site, and what its blocks of code were checked against. */
public record CheckResult(List<Diagnostic> diagnostics, Verdicts verdicts) {
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }
}

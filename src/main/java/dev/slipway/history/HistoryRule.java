package dev.slipway.history;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be lost between two versions of a site. */
public enum HistoryRule implements Rule {
    VANISHED_ADDRESS(Severity.ERROR),
    VANISHED_ID(Severity.WARNING);

    private final Severity severity;

    HistoryRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

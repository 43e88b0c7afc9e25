package dev.slipway.cli.external;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with a link to another site; told by {@code slipway check --external} alone. */
public enum ExternalRule implements Rule {
    DEAD_LINK(Severity.ERROR),
    UNREACHABLE_LINK(Severity.WARNING),
    MOVED_LINK(Severity.NOTE);

    private final Severity severity;

    ExternalRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

package dev.slipway.render;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with what a site says of its looks. */
public enum RenderRule implements Rule {
    /** A template of the site's own that cannot be compiled or printed. */
    TEMPLATE(Severity.ERROR);

    private final Severity severity;

    RenderRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

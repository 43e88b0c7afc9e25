package dev.slipway;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with the checks' own settings. */
public enum BuildRule implements Rule {
    UNKNOWN_RULE,
    BAD_GLOB;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}

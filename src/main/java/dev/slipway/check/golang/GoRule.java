package dev.slipway.check.golang;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with Go. */
public enum GoRule implements Rule {
    GO_SYNTAX;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}

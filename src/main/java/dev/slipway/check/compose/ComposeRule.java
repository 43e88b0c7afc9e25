package dev.slipway.check.compose;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with a Compose file. */
public enum ComposeRule implements Rule {
    COMPOSE_SYNTAX(Severity.ERROR),
    COMPOSE_DUPLICATE_KEY(Severity.ERROR),
    COMPOSE_UNKNOWN_KEY(Severity.ERROR),
    COMPOSE_MISSING_KEY(Severity.ERROR),
    COMPOSE_WRONG_TYPE(Severity.ERROR),
    COMPOSE_WRONG_VALUE(Severity.ERROR),
    COMPOSE_UNDECLARED(Severity.ERROR),
    COMPOSE_DEPENDENCY(Severity.ERROR),
    COMPOSE_OPEN_VARIABLE(Severity.ERROR),
    COMPOSE_NO_HEALTHCHECK(Severity.WARNING),
    COMPOSE_PORT_TAKEN(Severity.WARNING),
    COMPOSE_OBSOLETE_KEY(Severity.WARNING),
    COMPOSE_YAML_TRAP(Severity.WARNING);

    private final Severity severity;

    ComposeRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

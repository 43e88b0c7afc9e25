package dev.slipway.check.command;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with a {@code docker} command line. */
public enum CommandRule implements Rule {
    UNKNOWN_DOCKER_COMMAND(Severity.ERROR),
    UNKNOWN_DOCKER_OPTION(Severity.ERROR),
    MISSING_OPTION_VALUE(Severity.ERROR),
    UNEXPECTED_OPTION_VALUE(Severity.ERROR),
    MISPLACED_OPTION(Severity.ERROR),
    BAD_IMAGE_REFERENCE(Severity.ERROR),
    DEPRECATED_DOCKER_COMMAND(Severity.WARNING),
    DOCKER_COMPOSE_V1(Severity.WARNING),
    UNTAGGED_IMAGE(Severity.NOTE),
    UNKNOWN_DOCKER_PLUGIN(Severity.NOTE);

    private final Severity severity;

    CommandRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

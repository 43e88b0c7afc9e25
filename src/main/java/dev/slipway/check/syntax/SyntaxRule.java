package dev.slipway.check.syntax;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** How code can break the grammar of its language. */
public enum SyntaxRule implements Rule {
    JSON_SYNTAX(Severity.ERROR),
    JSON_DUPLICATE_KEY(Severity.WARNING),
    YAML_BLOCK_SYNTAX(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.WARNING),
    SHELL_SYNTAX(Severity.ERROR);

    private final Severity severity;

    SyntaxRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

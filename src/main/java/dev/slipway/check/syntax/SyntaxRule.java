package dev.slipway.check.syntax;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** How code can break the grammar of its language. */
public enum SyntaxRule implements Rule {
    JSON_SYNTAX(Severity.ERROR),
    JSON_DUPLICATE_KEY(Severity.WARNING),
    YAML_BLOCK_SYNTAX(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.WARNING),
    TOML_SYNTAX(Severity.ERROR),
    TOML_DUPLICATE_KEY(Severity.ERROR),
    TOML_1_1(Severity.WARNING),
    XML_SYNTAX(Severity.ERROR),
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

package dev.slipway.read;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with a file before its text is looked at. */
public enum ReadRule implements Rule {
    MISSING_SITE,
    INVALID_UTF8,
    TEXT_DECODED_TWICE(Severity.WARNING),
    FILE_TOO_LARGE,
    FILE_OUTSIDE_SITE,
    FILE_NAME,
    STRAY_ARTICLE(Severity.WARNING),
    MISSING_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    YAML_SYNTAX,
    UNKNOWN_KEY,
    DUPLICATE_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    BAD_VALUE;

    private final Severity severity;

    ReadRule() {
        this(Severity.ERROR);
    }

    ReadRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

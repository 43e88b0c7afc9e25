package dev.slipway.parse;

import static dev.slipway.site.Severity.ERROR;
import static dev.slipway.site.Severity.NOTE;
import static dev.slipway.site.Severity.WARNING;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with the text of an article before anything around it is known. */
public enum ParseRule implements Rule {
    UNKNOWN_CONTAINER(ERROR),
    UNCLOSED_CONTAINER(ERROR),
    STRAY_CONTAINER_END(ERROR),
    MISPLACED_CONTAINER(ERROR),
    CONTAINER_COLONS(WARNING),
    UNKNOWN_ATTRIBUTE(ERROR),
    BAD_ATTRIBUTE(ERROR),
    BAD_CODE_INFO(ERROR),
    BAD_LINE_RANGE(ERROR),
    DUPLICATE_ANCHOR(ERROR),
    MARKER_WITHOUT_ITEM(WARNING),
    ITEM_WITHOUT_MARKER(WARNING),
    INCLUDE_OUTSIDE(ERROR),
    INCLUDE_MISSING(ERROR),
    INCLUDE_REGION_MISSING(ERROR),
    INCLUDE_UNREADABLE(ERROR),
    UNUSED_FOOTNOTE(WARNING),
    DUPLICATE_FOOTNOTE(WARNING),
    UNKNOWN_ALERT(WARNING),
    HTML_NOT_ALLOWED(WARNING),
    HTML_DROPPED(NOTE),
    HTML_UNBALANCED(WARNING),
    HTML_MISPLACED(WARNING),
    TOO_DEEP(WARNING);

    private final Severity severity;

    ParseRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

package dev.slipway.check.docker;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Rule;
import dev.slipway.site.Severity;
import dev.slipway.site.Span;
import java.util.Comparator;

/** One problem of a Dockerfile; the span counts lines and columns in the text that was checked. */
public record Finding(Rule rule, Span span, String message, String hint) {
    static final Comparator<Finding> ORDER = Comparator.comparingInt((Finding finding) -> finding.span.line())
            .thenComparingInt(finding -> finding.span.column())
            .thenComparing(finding -> finding.rule.id())
            .thenComparing(Finding::message);

    /** How grave it is unless a site says otherwise. */
    public Severity severity() {
        return rule.severity();
    }

    /** The finding at a place of a site's file, where the checked text stands. */
    public Diagnostic at(Place place) {
        return rule.at(place, message, hint);
    }
}

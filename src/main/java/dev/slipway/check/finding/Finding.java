package dev.slipway.check.finding;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Rule;
import dev.slipway.site.Severity;
import dev.slipway.site.Span;
import java.util.Comparator;

/** One problem of a piece of code; the span counts lines and columns in the text that was checked. */
public record Finding(Rule rule, Span span, String message, String hint) {
    /** By place. */
    public static final Comparator<Finding> ORDER = new ByPlace();

    /** How grave it is unless a site says otherwise. */
    public Severity severity() {
        return rule.severity();
    }

    /** The finding at a place of a site's file, where the checked text stands. */
    public Diagnostic at(Place place) {
        return rule.at(place, message, hint);
    }

    /** By line, column, rule and message; a class, for it is needed at once in every run. */
    private static final class ByPlace implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = Integer.compare(a.span.line(), b.span.line());
            order = order != 0 ? order : Integer.compare(a.span.column(), b.span.column());
            order = order != 0 ? order : a.rule.id().compareTo(b.rule.id());
            return order != 0 ? order : a.message.compareTo(b.message);
        }
    }
}

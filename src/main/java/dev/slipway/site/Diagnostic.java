package dev.slipway.site;

import java.util.Optional;

/**
 * One problem in the content, for example
 * {@code error[unknown-key] docker/01.md:4:1: unknown key "tracs"}, hint {@code did you mean "tracks"?}.
 *
 * @param rule the id of the rule it is an instance of
 * @param message what is wrong, one line without a full stop
 * @param hint what to do, or empty
 * @param related a second place that belongs to it, such as the first of two that are called the same
 * @param fix what repairs it, where that is certain
 */
public record Diagnostic(
        String rule,
        Severity severity,
        Place place,
        String message,
        String hint,
        Optional<RelatedPlace> related,
        Optional<Fix> fix)
        implements Comparable<Diagnostic> {
    /** A problem at one place, for people to repair. */
    public Diagnostic(String rule, Severity severity, Place place, String message, String hint) {
        this(rule, severity, place, message, hint, Optional.empty(), Optional.empty());
    }

    /** The same problem, graded otherwise. */
    public Diagnostic graded(Severity graded) {
        return new Diagnostic(rule, graded, place, message, hint, related, fix);
    }

    /** The same problem with a second place. */
    public Diagnostic with(RelatedPlace other) {
        return new Diagnostic(rule, severity, place, message, hint, Optional.of(other), fix);
    }

    /** The same problem with its repair, where there is one. */
    public Diagnostic with(Optional<Fix> repair) {
        return new Diagnostic(rule, severity, place, message, hint, related, repair);
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = place.compareTo(other.place);
        order = order != 0 ? order : rule.compareTo(other.rule);
        return order != 0 ? order : message.compareTo(other.message);
    }
}

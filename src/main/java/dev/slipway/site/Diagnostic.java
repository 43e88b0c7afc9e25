package dev.slipway.site;

import java.util.Comparator;

/**
 * One problem in the content, for example
 * {@code error[unknown-key] docker/01.md:4:1: unknown key "tracs"}, hint {@code did you mean "tracks"?}.
 *
 * @param rule the id of the rule it is an instance of
 * @param message what is wrong, one line without a full stop
 * @param hint what to do, or empty
 */
public record Diagnostic(String rule, Severity severity, Place place, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** The same problem, graded otherwise. */
    public Diagnostic graded(Severity graded) {
        return new Diagnostic(rule, graded, place, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}

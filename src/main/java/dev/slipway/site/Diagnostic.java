package dev.slipway.site;

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
    /** The same problem, graded otherwise. */
    public Diagnostic graded(Severity graded) {
        return new Diagnostic(rule, graded, place, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = place.compareTo(other.place);
        order = order != 0 ? order : rule.compareTo(other.rule);
        return order != 0 ? order : message.compareTo(other.message);
    }
}

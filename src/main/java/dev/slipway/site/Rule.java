package dev.slipway.site;

import java.util.Locale;

/** What a diagnostic is an instance of: an id that a site may grade, and a page that explains it. */
public interface Rule {
    /** The rule's name as an enum constant, {@code UNKNOWN_KEY}. */
    String name();

    /** The severity unless {@code site.yaml} says otherwise. */
    Severity severity();

    /** The id that authors see and configure, {@code unknown-key}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A diagnostic of this rule. The message says what is wrong, the hint what to do. */
    default Diagnostic at(Place place, String message, String hint) {
        return new Diagnostic(id(), severity(), place, message, hint);
    }
}

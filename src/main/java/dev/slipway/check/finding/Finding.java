package dev.slipway.check.finding;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.Rule;
import dev.slipway.site.Severity;
import dev.slipway.site.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * One problem of a piece of code; the spans count lines and columns in the text that was checked.
 *
 * @param note a second place that belongs to it, such as the first of two that are called the same
 * @param edit what repairs it, where that is certain
 */
public record Finding(Rule rule, Span span, String message, String hint, Optional<Note> note, Optional<Edit> edit) {
    /** Another place of the code, and what it has to do with the problem. */
    public record Note(Span span, String text) {}

    /** A text of one line, where it begins, and what to write for it. */
    public record Edit(Span start, String from, String to) {}

    /** A problem at one place, for people to repair. */
    public Finding(Rule rule, Span span, String message, String hint) {
        this(rule, span, message, hint, Optional.empty(), Optional.empty());
    }

    /** The same problem with a second place. */
    public Finding with(Note other) {
        return new Finding(rule, span, message, hint, Optional.of(other), edit);
    }

    /** The same problem with its repair, where there is one. */
    public Finding with(Optional<Edit> repair) {
        return new Finding(rule, span, message, hint, note, repair);
    }

    /** By place. */
    public static final Comparator<Finding> ORDER = new ByPlace();

    /** How grave it is unless a site says otherwise. */
    public Severity severity() {
        return rule.severity();
    }

    /** The finding at a place of a site's file, where the places within the checked text are not known. */
    public Diagnostic at(Place place) {
        return rule.at(place, message, hint);
    }

    /** The finding in a site's file, given the place of each span of the checked text. */
    public Diagnostic in(Function<Span, Place> places) {
        Diagnostic problem = at(places.apply(span))
                .with(edit.map(change -> Fix.at(places.apply(change.start()), change.from(), change.to())));
        return note.map(other -> problem.with(new RelatedPlace(places.apply(other.span()), other.text())))
                .orElse(problem);
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

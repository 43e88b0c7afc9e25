package dev.slipway.parse;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.RelatedPlace;
import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The problems of one file, gathered while it is read. */
final class Problems {
    private final String path;
    private final List<Diagnostic> found = new ArrayList<>();

    Problems(String path) {
        this.path = path;
    }

    /** Adds one. */
    void add(ParseRule rule, Span span, String message, String hint) {
        found.add(rule.at(span.in(path), message, hint));
    }

    /** Adds one that has a second place, where that is known. */
    void add(ParseRule rule, Span span, String message, String hint, Optional<RelatedPlace> related) {
        Diagnostic problem = rule.at(span.in(path), message, hint);
        found.add(related.map(problem::with).orElse(problem));
    }

    /** All of them, in the order of the text. */
    List<Diagnostic> sorted() {
        found.sort(null);
        return List.copyOf(found);
    }
}

package dev.slipway.check.compose;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what is found in a Compose file; what an alias repeats is told once. */
final class Findings {
    private final Set<Finding> findings = new LinkedHashSet<>();
    private int suggestions = 100;

    void add(ComposeRule rule, Span span, String message, String hint) {
        findings.add(new Finding(rule, span, message, hint));
    }

    /** A finding with a second place. */
    void add(ComposeRule rule, Span span, String message, String hint, Finding.Note note) {
        findings.add(new Finding(rule, span, message, hint).with(note));
    }

    /** A finding of a misspelt word, with its repair where there is no doubt. */
    void addMisspelt(ComposeRule rule, Node.Scalar word, String message, String hint, Collection<String> known) {
        Optional<Finding.Edit> edit = suggestions > 0
                ? Suggestion.certain(word.text(), known).map(right -> new Finding.Edit(word.span(), word.text(), right))
                : Optional.empty();
        findings.add(new Finding(rule, word.span(), message, hint).with(edit));
    }

    /** What to do about a name that is not known; after many, nobody looks for near ones any more. */
    String hint(String name, Collection<String> known, String otherwise) {
        return suggestions-- > 0 ? Suggestion.hint(name, known, otherwise) : otherwise;
    }

    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.ORDER);
        return List.copyOf(sorted);
    }
}

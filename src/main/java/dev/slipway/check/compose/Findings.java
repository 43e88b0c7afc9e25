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
    private String text = "";

    /** The text that is read, for repairs that go by what is written. */
    void of(String text) {
        this.text = text;
    }

    void add(ComposeRule rule, Span span, String message, String hint) {
        findings.add(new Finding(rule, span, message, hint));
    }

    /** A finding with a second place. */
    void add(ComposeRule rule, Span span, String message, String hint, Finding.Note note) {
        findings.add(new Finding(rule, span, message, hint).with(note));
    }

    /** A text that other readers take for something else; quotes put it right. */
    void addUnquoted(ComposeRule rule, Node.Scalar scalar, String message) {
        String quoted = "\"" + scalar.text() + "\"";
        findings.add(new Finding(rule, scalar.span(), message, "quote it: " + quoted)
                .with(Optional.of(new Finding.Edit(scalar.span(), scalar.text(), quoted))));
    }

    /** A key that should go; with its line where it is at the top and has the line to itself. */
    void addNeedless(ComposeRule rule, Node.Entry entry, boolean alone, String message, String hint) {
        Span key = entry.key().span();
        String line = text.lines().skip(key.line() - 1L).findFirst().orElse("");
        Span value = entry.value().span();
        boolean whole = key.column() == 1
                && !alone
                && entry.value()
                        .scalar()
                        .filter(scalar -> line.contains(scalar.text()))
                        .isPresent()
                && value.line() == key.line()
                && value.column() - 1 + value.length() >= line.stripTrailing().length()
                && line.indexOf('&') < 0;
        Optional<Finding.Edit> edit = whole ? Optional.of(new Finding.Edit(key, line, "")) : Optional.empty();
        findings.add(new Finding(rule, key, message, hint).with(edit));
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

package dev.slipway.check.command;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import dev.slipway.check.finding.TextLines;
import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is found in one piece of code. */
final class Report {
    private final TextLines lines;
    private final boolean mention;
    private final List<Finding> findings = new ArrayList<>();
    private boolean commanded;

    /** @param mention whether the code is a mention in a sentence, which need not be whole */
    Report(String text, boolean mention) {
        lines = new TextLines(text);
        this.mention = mention;
    }

    /** Whether the code is a mention in a sentence: {@code docker run -p} names an option and gives no value. */
    boolean mention() {
        return mention;
    }

    /** A command of docker stands in the code. */
    void command() {
        commanded = true;
    }

    void add(CommandRule rule, Word word, String message, String hint) {
        add(rule, word, word.end() - word.start(), message, hint);
    }

    /** A finding whose repair is another word. */
    void addEdit(CommandRule rule, Word word, String message, String right) {
        Span span = lines.span(word.start(), word.end());
        boolean plain = word.end() - word.start() == word.text().length();
        Optional<Finding.Edit> edit =
                plain ? Optional.of(new Finding.Edit(span, word.text(), right)) : Optional.empty();
        findings.add(new Finding(rule, span, message, "write \"" + right + "\"").with(edit));
    }

    /**
     * A finding whose repair is another option of the same meaning.
     *
     * @param option what the word must be, or be up to its value
     * @param right what to write for it, or empty where nothing is certain
     */
    void addEdit(CommandRule rule, Word word, String option, String right, String message, String hint) {
        Span span = lines.span(word.start(), word.end());
        boolean plain = word.end() - word.start() == word.text().length();
        boolean same = word.text().equals(option)
                || word.text().startsWith(option + "=") && right.indexOf('=') < 0 && right.indexOf(' ') < 0;
        Optional<Finding.Edit> edit = plain && same && !right.isEmpty()
                ? Optional.of(new Finding.Edit(span, option, right))
                : Optional.empty();
        findings.add(new Finding(rule, span, message, hint).with(edit));
    }

    /** A finding at the first characters of a word. */
    void add(CommandRule rule, Word word, int length, String message, String hint) {
        int end = Math.min(word.end(), word.start() + length);
        findings.add(new Finding(rule, lines.span(word.start(), end), message, hint));
    }

    Reading reading() {
        return new Reading(sorted(), commanded);
    }

    List<Finding> sorted() {
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}

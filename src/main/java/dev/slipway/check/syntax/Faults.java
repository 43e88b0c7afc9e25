package dev.slipway.check.syntax;

import dev.slipway.check.finding.Fault;
import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers where a text breaks its grammar. */
final class Faults {
    /** What reading hands back in place of an offset when it cannot go on. */
    static final int BROKEN = -1;

    private final String text;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable TextLines lines;

    Faults(String text) {
        this.text = text;
    }

    /** Adds a fault from one offset to another; hands back {@link #BROKEN}, so that reading ends in one line. */
    int add(SyntaxRule rule, int from, int to, String message, String hint) {
        findings.add(finding(rule, from, to, message, hint));
        return BROKEN;
    }

    /** Adds the fault at which reading ended. */
    void add(SyntaxRule rule, Fault fault) {
        add(rule, fault.from(), fault.to(), String.valueOf(fault.getMessage()), fault.hint());
    }

    /** Adds a fault with the second place that belongs to it. */
    void add(SyntaxRule rule, Fault fault, int otherFrom, int otherTo, String note) {
        Finding.Note other = new Finding.Note(lines().span(otherFrom, otherTo), note);
        findings.add(finding(rule, fault.from(), fault.to(), String.valueOf(fault.getMessage()), fault.hint())
                .with(other));
    }

    private Finding finding(SyntaxRule rule, int from, int to, String message, String hint) {
        int start = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(start + 1, to);
        while (start > 0 && (start == text.length() || text.charAt(start) == '\n')) {
            start--;
        }
        return new Finding(rule, lines().span(start, Math.max(start + 1, end)), message, hint);
    }

    private TextLines lines() {
        TextLines found = lines;
        if (found == null) {
            found = new TextLines(text);
            lines = found;
        }
        return found;
    }

    /** The line that an offset lies in, counted from 1. */
    int line(int offset) {
        return lines().span(Math.min(offset, text.length()), offset).line();
    }

    /** A character as a message shows it. */
    static String shown(String text, int at) {
        int c = text.codePointAt(at);
        boolean visible = c > ' ' && c != 0x7f && c != 0xfeff;
        return visible ? Character.toString(c) : c == ' ' ? "a blank" : "a control character";
    }

    /** Adds a fault that is one character too many, and its repair. */
    int addNeedless(SyntaxRule rule, int at, String message, String hint) {
        add(rule, at, at + 1, message, hint);
        Finding fault = findings.remove(findings.size() - 1);
        findings.add(fault.with(Optional.of(new Finding.Edit(fault.span(), text.substring(at, at + 1), ""))));
        return BROKEN;
    }

    List<Finding> sorted() {
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}

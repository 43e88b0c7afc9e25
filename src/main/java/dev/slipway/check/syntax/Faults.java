package dev.slipway.check.syntax;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.TextLines;
import java.util.ArrayList;
import java.util.List;

/** Gathers where a text breaks its grammar. */
final class Faults {
    /** What reading hands back in place of an offset when it cannot go on. */
    static final int BROKEN = -1;

    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    Faults(String text) {
        this.text = text;
    }

    /** Adds a fault from one offset to another; hands back {@link #BROKEN}, so that reading ends in one line. */
    int add(SyntaxRule rule, int from, int to, String message, String hint) {
        int start = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(start + 1, to);
        while (start > 0 && (start == text.length() || text.charAt(start) == '\n')) {
            start--;
        }
        findings.add(new Finding(rule, new TextLines(text).span(start, Math.max(start + 1, end)), message, hint));
        return BROKEN;
    }

    /** The line that an offset lies in, counted from 1. */
    int line(int offset) {
        return new TextLines(text).span(Math.min(offset, text.length()), offset).line();
    }

    /** Adds a fault that is one character too many, and its repair. */
    int addNeedless(SyntaxRule rule, int at, String message, String hint) {
        add(rule, at, at + 1, message, hint);
        Finding fault = findings.remove(findings.size() - 1);
        findings.add(fault.with(java.util.Optional.of(new Finding.Edit(fault.span(), text.substring(at, at + 1), ""))));
        return BROKEN;
    }

    List<Finding> sorted() {
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}

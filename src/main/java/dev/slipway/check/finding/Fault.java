package dev.slipway.check.finding;

import dev.slipway.site.Rule;

/** Where a grammar's reading of a text stopped, and why: it ends the reading, and becomes a {@link Finding}. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;
    private final String hint;

    public Fault(int from, int to, String message, String hint) {
        super(message, null, false, false);
        this.from = from;
        this.to = to;
        this.hint = hint;
    }

    /** The offset at which the fault begins. */
    public int from() {
        return from;
    }

    /** The offset behind it. */
    public int to() {
        return to;
    }

    public String hint() {
        return hint;
    }

    /** The finding of a rule in the text that was read. */
    public Finding in(String text, Rule rule) {
        return new Finding(rule, new TextLines(text).span(from, to), String.valueOf(getMessage()), hint);
    }
}

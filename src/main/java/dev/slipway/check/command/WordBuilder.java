package dev.slipway.check.command;

/** A word in the making. */
final class WordBuilder {
    private final StringBuilder text = new StringBuilder();
    private int start = -1;
    private boolean quoted;
    private boolean expanded;
    private boolean schematic;

    boolean isOpen() {
        return start >= 0;
    }

    void append(int at, char c) {
        open(at);
        text.append(c);
    }

    void appendAll(char[] from, int start, int end) {
        if (end > start) {
            open(start);
            text.append(from, start, end - start);
        }
    }

    void quote(int from) {
        open(from);
        quoted = true;
    }

    void expand(int from) {
        open(from);
        expanded = true;
    }

    void schematic() {
        schematic = true;
    }

    /** Forgets a number that only says what is redirected, the 2 of {@code 2>}. */
    void dropNumber() {
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            clear();
        }
    }

    private void open(int at) {
        if (start < 0) {
            start = at;
        }
    }

    Word take(int end) {
        String done = text.toString();
        boolean elided = done.contains("%%")
                || done.equals("...")
                || done.indexOf('\u2026') >= 0
                || done.endsWith("...") && !done.endsWith("/...");
        Word word = new Word(done, start, end, quoted, expanded, schematic || elided);
        clear();
        return word;
    }

    private void clear() {
        text.setLength(0);
        start = -1;
        quoted = false;
        expanded = false;
        schematic = false;
    }
}

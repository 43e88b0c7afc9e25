package dev.slipway.check.command;

/**
 * A word of a command line, its quotes taken off.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param quoted whether a part of it was quoted
 * @param expanded whether a part of it is decided when the line runs: a variable, a substitution
 * @param schematic whether it stands for something else: {@code <id>}, {@code [OPTIONS]}, {@code …}
 */
record Word(String text, int start, int end, boolean quoted, boolean expanded, boolean schematic) {
    /** Whether it may turn out to be any word, or several, or none. */
    boolean isOpen() {
        return schematic || expanded && !quoted;
    }

    /** Whether nobody can tell its value from here. */
    boolean isVague() {
        return schematic || expanded;
    }

    boolean isOption() {
        return text.length() > 1 && text.charAt(0) == '-';
    }
}

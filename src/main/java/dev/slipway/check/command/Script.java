package dev.slipway.check.command;

/**
 * A stretch of a text that a shell would read. What is no command within it (prompts, markers) is blanked out, so that
 * offsets are those of the text.
 */
record Script(char[] text, int from, int to, Dialect dialect) {
    /** A character that stands for nothing, not even for the end of a word. */
    static final char NOTHING = '\0';
}

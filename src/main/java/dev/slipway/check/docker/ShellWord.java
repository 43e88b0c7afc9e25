package dev.slipway.check.docker;

/** A word of a shell command, its quotes resolved, and where it stands in the script. */
record ShellWord(String text, int from, int to) {
    boolean isOption() {
        return text.length() > 1 && text.charAt(0) == '-';
    }
}

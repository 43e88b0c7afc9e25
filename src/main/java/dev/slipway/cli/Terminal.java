package dev.slipway.cli;

import java.io.PrintStream;

/** Where a command prints: results to {@code out}, diagnostics and progress to {@code err}. */
record Terminal(PrintStream out, PrintStream err, boolean isInteractive) {
    private static final String ESCAPE = "\u001B[";

    /** A text in a colour of ISO 6429 ("31" is red, "1" bold), on a terminal only. */
    String colored(String code, String text) {
        return isInteractive && System.getenv("NO_COLOR") == null ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}

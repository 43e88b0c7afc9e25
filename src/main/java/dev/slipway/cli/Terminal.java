package dev.slipway.cli;

import java.io.PrintStream;
import java.net.URI;
import java.util.Map;

/** Where a command prints: results to {@code out}, diagnostics and progress to {@code err}. */
record Terminal(PrintStream out, PrintStream err, boolean isInteractive, Map<String, String> environment) {
    private static final String ESCAPE = "\u001B[";
    private static final String LINK = "\u001B]8;;";
    private static final String END = "\u001B\\";

    /** A text in a colour of ISO 6429 ("31" is red, "1" bold), on a terminal only. */
    String colored(String code, String text) {
        return isInteractive && !environment.containsKey("NO_COLOR")
                ? ESCAPE + code + "m" + text + ESCAPE + "0m"
                : text;
    }

    /** A text that leads to an address when clicked (OSC 8), on a terminal that knows how. */
    String linked(URI address, String text) {
        boolean known = isInteractive && Hyperlinks.areKnown(environment);
        return known ? LINK + address.toASCIIString() + END + text + LINK + END : text;
    }
}

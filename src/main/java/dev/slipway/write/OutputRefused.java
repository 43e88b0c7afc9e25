package dev.slipway.write;

/** Says why a folder cannot be the output. The message is meant for the user. */
public final class OutputRefused extends Exception {
    private static final long serialVersionUID = 1L;

    OutputRefused(String message) {
        super(message);
    }
}

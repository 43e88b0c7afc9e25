package dev.slipway.cli;

/** A command that cannot do what was asked; the message is for the user. Exit code 2. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}

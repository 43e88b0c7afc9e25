package dev.slipway.check.golang;

/** Where reading stopped, and why. It ends the reading of a piece of code and never leaves this package. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;
    private final String hint;

    Fault(Token token, String message, String hint) {
        super(message, null, false, false);
        this.from = token.from();
        this.to = token.to();
        this.hint = hint;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}

package dev.slipway.check.command;

/**
 * An option of a command.
 *
 * @param name the long name, {@code --publish}, or the short one where there is no other
 * @param type the type of its value as the tables have it, {@code bool} for none
 */
record Option(String name, String type) {
    boolean takesValue() {
        return !type.equals("bool");
    }

    /** Whether its value is a whole number. */
    boolean isWhole() {
        return type.startsWith("int") || type.startsWith("uint");
    }
}

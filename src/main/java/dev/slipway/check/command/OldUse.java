package dev.slipway.check.command;

/**
 * A use of the command line that is deprecated or gone.
 *
 * @param option the option's name, or empty where the command itself is meant
 * @param value what the option's value begins with, or empty for any
 * @param state {@code removed in 23.0}
 * @param hint what to do instead
 */
record OldUse(String option, String value, String state, String hint) {
    /** Whether an option, given with a value, is such a use. */
    boolean matches(String name, String given) {
        return !option.isEmpty() && option.equals(name) && given.startsWith(value);
    }
}

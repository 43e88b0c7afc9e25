package dev.slipway.render;

import java.util.OptionalDouble;

/** Numbers as readers see them. */
final class Figures {
    private Figures() {}

    /** A number with at most one decimal and none where it would be zero, {@code 6.5} or {@code 8}. */
    static String plain(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }

    static String hours(OptionalDouble hours) {
        return hours.isPresent() ? plain(hours.getAsDouble()) : "";
    }

    /** A number with at least so many digits. */
    static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}

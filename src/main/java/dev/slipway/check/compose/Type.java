package dev.slipway.check.compose;

import java.util.List;
import java.util.Optional;

/**
 * What a value may be: any of the kinds that are present.
 *
 * @param choices the texts that are allowed; none means all
 * @param items what a list holds
 * @param shape the name of the shape of a mapping
 */
record Type(
        boolean any,
        boolean text,
        boolean whole,
        boolean number,
        boolean bool,
        boolean nothing,
        List<String> choices,
        Optional<Type> items,
        Optional<String> shape) {
    Type {
        choices = List.copyOf(choices);
    }

    boolean takesScalar() {
        return any || text || whole || number || bool;
    }

    /** What an author would call it: {@code a text or a list}. */
    String shown() {
        StringBuilder out = new StringBuilder();
        join(out, text, choices.isEmpty() ? "a text" : "one of " + String.join(", ", choices));
        join(out, whole && !number, "a whole number");
        join(out, number, "a number");
        join(out, bool, "true or false");
        join(out, items.isPresent(), "a list");
        join(out, shape.isPresent(), "a mapping");
        return out.toString();
    }

    private static void join(StringBuilder out, boolean present, String name) {
        if (present) {
            out.append(out.length() == 0 ? "" : " or ").append(name);
        }
    }
}

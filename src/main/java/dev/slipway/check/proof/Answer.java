package dev.slipway.check.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the build worked out: one value or several. A value has one or more wordings, of which the first is the usual
 * one: {@code 8080/tcp}, {@code 8080}.
 *
 * @param values the values, in order where there is one
 * @param wordings what the whole may be called where it has a form of its own, {@code ["python", "app.py"]}
 * @param plural whether there may be any number of values, so that a number question asks for how many
 * @param ordered whether the order of the values counts
 * @param lines the lines of the text that decide it
 */
record Answer(List<List<String>> values, List<String> wordings, boolean plural, boolean ordered, List<Integer> lines) {
    Answer {
        values = List.copyOf(values);
        wordings = List.copyOf(wordings);
        lines = lines.stream().distinct().sorted().toList();
    }

    /** One value. */
    static Answer one(List<String> wordings, List<Integer> lines) {
        return new Answer(List.of(wordings), wordings, false, true, lines);
    }

    /** Several values without an order, each with one wording. */
    static Answer set(List<String> values, List<Integer> lines) {
        return many(values, false, lines);
    }

    /** Several values, each with one wording. */
    static Answer many(List<String> values, boolean ordered, List<Integer> lines) {
        return new Answer(values.stream().map(List::of).toList(), List.of(), true, ordered, lines);
    }

    /** As a message shows it. */
    String shown() {
        if (!wordings.isEmpty()) {
            return wordings.get(0);
        }
        return values.isEmpty()
                ? "nothing"
                : values.stream().map(value -> value.get(0)).collect(Collectors.joining(", "));
    }

    /** As a message shows the lines. */
    String shownLines() {
        if (lines.isEmpty()) {
            return "no line";
        }
        String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (lines.size() == 1 ? "line " : "lines ") + numbers;
    }

    /** Whether a number is this answer: how many there are, or the only value. */
    boolean isNumber(double number, double tolerance) {
        boolean count = plural && Math.abs(values.size() - number) <= tolerance;
        return count
                || values.size() == 1
                        && values.get(0).stream()
                                .anyMatch(wording -> parse(wording)
                                        .filter(value -> Math.abs(value - number) <= tolerance)
                                        .isPresent());
    }

    private static Optional<Double> parse(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

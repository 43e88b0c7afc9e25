package dev.slipway.render.view;

import java.util.List;

/**
 * A question as a form, and its answer.
 *
 * @param type its key, {@code true-false}
 * @param kind the type in the reader's words
 * @param legend the question, where it is one run of text
 * @param text the question otherwise: paragraphs, or a text with fields in it
 * @param options what to choose from or to put in order
 * @param rows what to match, each with all that may be chosen
 * @param answers the answer in words
 * @param key what is right, for scripts: a JSON array
 * @param tolerance how far off a number may be, or empty
 */
public record QuestionView(
        String id,
        int number,
        String type,
        String kind,
        Markup legend,
        Markup text,
        Markup code,
        List<Option> options,
        List<Row> rows,
        List<Markup> answers,
        Markup explanation,
        String key,
        String tolerance,
        String unit) {
    public QuestionView {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        answers = List.copyOf(answers);
    }

    /**
     * Something to choose: {@code letter} names it, {@code why} says why it is right or wrong.
     *
     * @param value what scripts compare; of an item to put in order, its right place
     */
    public record Option(String letter, String value, Markup text, boolean correct, Markup why) {}

    /** A left half, and the letter of the right half that belongs to it. */
    public record Row(Markup left, String key) {}

    /** Whether it is answered with one choice or several. */
    public boolean isChoice() {
        return type.equals("single") || type.equals("multiple") || type.equals("true-false") || type.equals("line");
    }

    /** Whether it is answered in a field of its own. */
    public boolean isWritten() {
        return type.equals("text") || type.equals("number");
    }

    /** Whether one choice is all. */
    public String control() {
        return type.equals("multiple") ? "checkbox" : "radio";
    }
}

package dev.slipway.render.view;

import java.util.List;

/**
 * A question as it stands on paper: what is asked, what may be chosen, and the answer.
 *
 * @param type the kind of question in the reader's words
 * @param options what to choose from, to order or to match; none for questions that are answered in writing
 */
public record QuestionView(
        String id,
        int number,
        String type,
        Markup question,
        Markup code,
        List<Option> options,
        List<Markup> answers,
        Markup explanation) {
    public QuestionView {
        options = List.copyOf(options);
        answers = List.copyOf(answers);
    }

    /** Something to choose: {@code letter} names it, {@code why} says why it is right or wrong. */
    public record Option(String letter, Markup text, boolean correct, Markup why) {}
}

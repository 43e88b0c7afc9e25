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
        Html question,
        Html code,
        List<Option> options,
        List<Html> answers,
        Html explanation) {
    public QuestionView {
        options = List.copyOf(options);
        answers = List.copyOf(answers);
    }

    /** Something to choose: {@code letter} names it, {@code why} says why it is right or wrong. */
    public record Option(String letter, Html text, boolean correct, Html why) {}
}

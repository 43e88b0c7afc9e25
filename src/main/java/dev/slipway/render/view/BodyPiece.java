package dev.slipway.render.view;

import java.util.List;

/** A stretch of an article's text, and the questions that its author placed at its end. */
public record BodyPiece(Markup text, List<QuestionView> questions) {
    public BodyPiece {
        questions = List.copyOf(questions);
    }
}

package dev.slipway.render.view;

import java.util.List;

/** One kind of practice from all parts of a series. */
public record GatheredView(Frame frame, String series, List<Part> parts) {
    public GatheredView {
        parts = List.copyOf(parts);
    }

    /** What one article holds of it: a text or questions. */
    public record Part(Link article, String number, int ring, Markup text, List<QuestionView> questions) {
        public Part {
            questions = List.copyOf(questions);
        }

        /** Whether there is nothing to gather here. */
        public boolean isEmpty() {
            return text.isEmptyContent() && questions.isEmpty();
        }
    }
}

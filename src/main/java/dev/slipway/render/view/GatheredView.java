package dev.slipway.render.view;

import java.util.List;

/** One kind of practice from all parts of a series. */
public record GatheredView(
        Frame frame, String series, List<Part> parts, List<TrackView> tracks, String style, List<String> scripts) {
    public GatheredView {
        tracks = List.copyOf(tracks);
        scripts = List.copyOf(scripts);
        parts = List.copyOf(parts);
    }

    /** The levels of the parts, {@code beginner}, from the easiest. */
    public List<String> levels() {
        List<String> all = List.of("beginner", "intermediate", "advanced");
        return all.stream()
                .filter(level -> parts.stream().anyMatch(part -> part.level().equals(level)))
                .toList();
    }

    /** What one article holds of it: a text or questions. */
    public record Part(
            String id, String level, Link article, String number, int ring, Markup text, List<QuestionView> questions) {
        public Part {
            questions = List.copyOf(questions);
        }

        /** Whether there is nothing to gather here. */
        public boolean isEmpty() {
            return text.isEmptyContent() && questions.isEmpty();
        }
    }
}

package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Label;
import java.util.List;

/**
 * Where everything of a sequence is, in pixels; the middle of the first lifeline is at 0.
 *
 * @param around what all of it takes up
 * @param columns the middles of the lifelines
 * @param top where the lifelines begin, below their heads
 * @param bottom where they end
 * @param footed whether the heads stand at the bottom again
 */
record Chart(
        Box around,
        List<Integer> columns,
        int top,
        int bottom,
        boolean footed,
        List<Stroke> strokes,
        List<Paper> papers,
        List<Frame> frames,
        List<Box> bars) {
    Chart {
        columns = List.copyOf(columns);
        strokes = List.copyOf(strokes);
        papers = List.copyOf(papers);
        frames = List.copyOf(frames);
        bars = List.copyOf(bars);
    }

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {
        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }
    }

    /** A text and the middle of it. */
    record Text(Label label, int x, int y) {}

    /**
     * The line of a message.
     *
     * @param out how far right a message to oneself goes, which begins at {@code y} and ends at {@code end}; else {@code to}
     */
    record Stroke(Event.Message message, int from, int to, int y, int out, int end, Text text) {}

    /** A note. */
    record Paper(Box box, Text text) {}

    /**
     * A frame.
     *
     * @param tab the corner that holds its kind
     * @param titles of its sections
     * @param separators above each section but the first
     */
    record Frame(FrameKind kind, Box box, Box tab, List<Text> titles, List<Integer> separators) {
        Frame {
            titles = List.copyOf(titles);
            separators = List.copyOf(separators);
        }
    }
}

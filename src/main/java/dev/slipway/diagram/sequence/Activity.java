package dev.slipway.diagram.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Who is active, and from where to where they were. Each section of a frame begins with those whom the frame began with. */
final class Activity {
    /** A bar is so much wider than its lifeline, to each side. */
    static final int HALF = 5;

    /** A bar upon a bar is so much further right. */
    static final int STEP = 4;

    /**
     * A time in which somebody was active.
     *
     * @param depth how many bars it lies upon
     */
    record Bar(int participant, int depth, int from, int to) {}

    private final List<Deque<Integer>> since = new ArrayList<>();
    private final Deque<int[]> frames = new ArrayDeque<>();
    private final List<Bar> bars = new ArrayList<>();

    int depth(int participant) {
        return participant < since.size() ? since.get(participant).size() : 0;
    }

    /** How far left of the lifeline a participant reaches. */
    int left(int participant) {
        return depth(participant) == 0 ? 0 : HALF;
    }

    /** How far right of the lifeline a participant reaches. */
    int right(int participant) {
        int depth = depth(participant);
        return depth == 0 ? 0 : HALF + STEP * (depth - 1);
    }

    void start(int participant, int at) {
        while (since.size() <= participant) {
            since.add(new ArrayDeque<>());
        }
        since.get(participant).push(at);
    }

    /** Ends the last activity of a participant; false where there is none. */
    boolean end(int participant, int at) {
        int depth = depth(participant);
        if (depth == 0) {
            return false;
        }
        bars.add(new Bar(participant, depth - 1, since.get(participant).pop(), at));
        return true;
    }

    void startFrame() {
        int[] depths = new int[since.size()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = depth(i);
        }
        frames.push(depths);
    }

    /** Ends what began in a section, and takes up again what the section ended. */
    void startSection(int endOfLast, int start) {
        int[] depths = frames.element();
        for (int i = 0; i < since.size(); i++) {
            int before = i < depths.length ? depths[i] : 0;
            while (depth(i) > before) {
                end(i, endOfLast);
            }
            while (depth(i) < before) {
                start(i, start);
            }
        }
    }

    void endFrame() {
        frames.pop();
    }

    /** Ends all that is left, and tells all bars, the lower before what lies upon them. */
    List<Bar> endAll(int at) {
        for (int i = 0; i < since.size(); i++) {
            while (end(i, at)) {
                // One bar less.
            }
        }
        bars.sort((a, b) -> Integer.compare(a.depth(), b.depth()));
        return bars;
    }
}

package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The frames while rows are placed: each around what stands in it, and the whole around all of them. */
final class Frames {
    private static final int PAD = 8;
    private static final int TAB = 20;

    /** A border nearer than that to a lifeline would be taken for one. */
    private static final int NEAR = 6;

    private static final int LETTER = 8;
    private static final int MEASURE = 16;
    private final List<Reach> known;
    private final Columns columns;
    private final int count;
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Chart.Frame> closed = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Reach whole = Reach.NONE;

    /** A frame whose end has not come. */
    private static final class Open {
        final int index;
        final FrameKind kind;
        final int top;
        final int tab;
        final List<Label> labels = new ArrayList<>();
        final List<Integer> tops = new ArrayList<>();
        Reach reach = Reach.NONE;

        Open(int index, FrameKind kind, int top) {
            this.index = index;
            this.kind = kind;
            this.top = top;
            this.tab = Label.of(kind.keyword(), MEASURE, Columns.SIZE).width() + 18;
        }
    }

    /** @param known how wide the frames are, in the order in which they begin; empty where that is to be found out */
    Frames(List<Reach> known, Columns columns, int count) {
        this.known = known;
        this.columns = columns;
        this.count = count;
    }

    List<Reach> reaches() {
        return reaches;
    }

    List<Chart.Frame> closed() {
        return closed;
    }

    Reach whole() {
        return whole;
    }

    /** Something stands from here to there. */
    void reach(int from, int to) {
        whole = whole.with(from, to);
        if (!open.isEmpty()) {
            open.element().reach = open.element().reach.with(from, to);
        }
    }

    /** Begins a frame; tells where what is in it may begin. */
    int start(Event.FrameStart start, int y) {
        Open frame = new Open(reaches.size(), start.kind(), y);
        reaches.add(Reach.NONE);
        open.push(frame);
        return title(frame, start.text(), y, frame.tab);
    }

    /** Begins a section; tells where what is in it may begin. */
    int section(Event.FrameSection section, int y) {
        return title(open.element(), section.text(), y, 0);
    }

    private int title(Open frame, String text, int y, int tab) {
        int room = known.isEmpty()
                ? 0
                : known.get(frame.index).right() - known.get(frame.index).left() - tab;
        Label label = text.isEmpty()
                ? Label.NONE
                : Label.of("[" + text + "]", Math.max(MEASURE, room / LETTER), Columns.SIZE);
        frame.labels.add(label);
        frame.tops.add(y);
        return y + Math.max(TAB, label.height() + 4) + PAD;
    }

    /** Ends the innermost frame; tells where it ends. */
    int end(int y) {
        Open frame = open.pop();
        reaches.set(frame.index, frame.reach);
        int left = frame.reach.left() - PAD;
        int right = frame.reach.right() + PAD;
        for (int i = 0; i < frame.labels.size() && !known.isEmpty(); i++) {
            right = Math.max(
                    right, left + (i == 0 ? frame.tab : 0) + frame.labels.get(i).width() + 2 * PAD);
        }
        for (int i = 0; i < count; i++) {
            int x = columns.x(i);
            left = Math.abs(left - x) < NEAR ? x - NEAR : left;
            right = Math.abs(right - x) < NEAR ? x + NEAR : right;
        }
        closed.add(drawn(frame, new Chart.Box(left, frame.top, right - left, y - frame.top)));
        reach(left, right);
        return y;
    }

    private static Chart.Frame drawn(Open frame, Chart.Box box) {
        List<Chart.Text> titles = new ArrayList<>();
        for (int i = 0; i < frame.labels.size(); i++) {
            Label label = frame.labels.get(i);
            int x = box.x() + PAD + (i == 0 ? frame.tab : 0) + (label.width() + 1) / 2;
            titles.add(new Chart.Text(label, x, frame.tops.get(i) + 3 + Math.max(TAB - 4, label.height()) / 2));
        }
        Chart.Box tab = new Chart.Box(box.x(), box.y(), frame.tab, TAB);
        return new Chart.Frame(frame.kind, box, tab, titles, frame.tops.subList(1, frame.tops.size()));
    }
}

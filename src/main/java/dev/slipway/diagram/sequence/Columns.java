package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the lifelines stand: as far apart as their names, and what is written between two of them, ask for. A message over
 * several columns is broken to the room that these have, and widens all of them alike where it still does not fit.
 */
final class Columns implements EventVisitor {
    /** Between two things that do not touch. */
    static final int AIR = 8;

    /** How far a note over several lifelines goes beyond them. */
    static final int BEYOND = 24;

    /** How far a message to oneself goes out. */
    static final int LOOP = 22;

    static final int SIZE = 13;
    private static final int LETTER = 8;
    private final Sequence sequence;
    private final int measure;
    private final int[] gaps;
    private final Label[] labels;
    private final List<Wide> wide = new ArrayList<>();
    private final Activity activity = new Activity();
    private int event;
    private int left;
    private int right;

    /** A message or note over several columns: what it needs beyond its text. */
    private record Wide(int event, int from, int to, String text, int extra) {}

    private Columns(Sequence sequence) {
        this.sequence = sequence;
        int count = sequence.participants().size();
        this.measure = count == 2 ? 24 : 15;
        this.gaps = new int[Math.max(0, count - 1)];
        this.labels = new Label[sequence.events().size()];
    }

    static Columns of(Sequence sequence) {
        Columns columns = new Columns(sequence);
        for (int i = 0; i < columns.gaps.length; i++) {
            columns.widen(i, columns.half(i) + columns.half(i + 1) + 2 * AIR);
        }
        for (Event event : sequence.events()) {
            event.accept(columns);
            columns.event++;
        }
        columns.fitWide();
        return columns;
    }

    /** Half of the width of a participant's head. */
    int half(int participant) {
        return (Head.width(sequence.participants().get(participant)) + 1) / 2;
    }

    /** The middle of a column; the first one's is 0. */
    int x(int participant) {
        int x = 0;
        for (int i = 0; i < participant; i++) {
            x += gaps[i];
        }
        return x;
    }

    /** The text of an event, broken into lines. */
    Label label(int event) {
        return labels[event];
    }

    private void widen(int gap, int needed) {
        if (gap >= 0 && gap < gaps.length) {
            gaps[gap] = Math.max(gaps[gap], needed);
        }
    }

    @Override
    public void visit(Event.Message message) {
        boolean rightwards = message.to() > message.from();
        int from = Math.min(message.from(), message.to());
        int to = Math.max(message.from(), message.to());
        int sender = rightwards ? activity.right(from) : activity.left(to);
        if (message.starts()) {
            activity.start(message.to(), 0);
        }
        int receiver = rightwards ? activity.left(to) : activity.right(from);
        if (message.toItself()) {
            label(message.shown());
            widen(from, activity.right(from) + LOOP + labels[event].width() + 3 * AIR);
        } else if (to - from == 1) {
            label(message.shown());
            widen(from, sender + labels[event].width() + 2 * AIR + receiver);
        } else {
            wide.add(new Wide(event, from, to, message.shown(), sender + 2 * AIR + receiver));
        }
        if (message.ends()) {
            activity.end(message.from(), 0);
        }
    }

    @Override
    public void visit(Event.Note note) {
        if (note.first() < note.last()) {
            wide.add(new Wide(event, note.first(), note.last(), note.text(), 2 * AIR - 2 * BEYOND));
            return;
        }
        label(note.text());
        int who = note.first();
        int width = Rows.noteWidth(labels[event]);
        switch (note.side()) {
            case LEFT -> widen(who - 1, activity.left(who) + width + 3 * AIR);
            case RIGHT -> widen(who, activity.right(who) + width + 3 * AIR);
            case OVER -> {
                widen(who - 1, width / 2 + 2 * AIR);
                widen(who, width / 2 + 2 * AIR);
            }
        }
    }

    private void label(String text) {
        labels[event] = Label.of(text, measure, SIZE);
    }

    @Override
    public void visit(Event.Activation activation) {
        if (activation.starts()) {
            activity.start(activation.participant(), 0);
        } else {
            activity.end(activation.participant(), 0);
        }
    }

    @Override
    public void visit(Event.FrameStart start) {
        activity.startFrame();
    }

    @Override
    public void visit(Event.FrameSection section) {
        activity.startSection(0, 0);
    }

    @Override
    public void visit(Event.FrameEnd end) {
        activity.endFrame();
    }

    private void fitWide() {
        for (Wide one : wide) {
            int room = x(one.to()) - x(one.from()) - one.extra();
            labels[one.event()] = Label.of(one.text(), Math.max(measure, room / LETTER), SIZE);
            int missing = labels[one.event()].width() - room;
            int columns = one.to() - one.from();
            for (int i = 0; i < columns && missing > 0; i++) {
                gaps[one.from() + i] += (missing + columns - 1) / columns;
            }
        }
    }
}

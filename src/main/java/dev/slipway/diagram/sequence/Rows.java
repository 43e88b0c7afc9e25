package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Label;
import java.util.ArrayList;
import java.util.List;

/** Places one event below the other. Done twice: how wide a frame is, which says how its titles break, is known when it ends. */
final class Rows implements EventVisitor {
    private static final int MARGIN = 6;
    private static final int GAP = 14;
    private static final int LOOP_HEIGHT = 18;

    /** Where the heads are out of sight by the time that one reads the last message. */
    private static final int TALL = 420;

    private final Sequence sequence;
    private final Columns columns;
    private final Activity activity = new Activity();
    private final Frames frames;
    private final List<Chart.Stroke> strokes = new ArrayList<>();
    private final List<Chart.Paper> papers = new ArrayList<>();
    private final int top;
    private int event;
    private int y;
    /** Where the last message is. */
    private int last;

    private Rows(Sequence sequence, Columns columns, List<Reach> known) {
        this.sequence = sequence;
        this.columns = columns;
        this.frames = new Frames(known, columns, sequence.participants().size());
        this.top = MARGIN + Head.height(sequence.participants());
        this.y = top + GAP;
        this.last = y;
    }

    static Chart chart(Sequence sequence) {
        Columns columns = Columns.of(sequence);
        Rows measured = new Rows(sequence, columns, List.of());
        measured.place();
        Rows placed = new Rows(sequence, columns, measured.frames.reaches());
        placed.place();
        return placed.chart();
    }

    private void place() {
        for (int i = 0; i < sequence.participants().size(); i++) {
            frames.reach(columns.x(i) - columns.half(i), columns.x(i) + columns.half(i));
        }
        for (Event one : sequence.events()) {
            one.accept(this);
            event++;
        }
    }

    private Chart chart() {
        List<Chart.Box> bars = new ArrayList<>();
        for (Activity.Bar bar : activity.endAll(y)) {
            int x = columns.x(bar.participant()) - Activity.HALF + Activity.STEP * bar.depth();
            if (bar.to() > bar.from()) {
                bars.add(new Chart.Box(x, bar.from(), 2 * Activity.HALF, bar.to() - bar.from()));
            }
        }
        List<Integer> middles = new ArrayList<>();
        for (int i = 0; i < sequence.participants().size(); i++) {
            middles.add(columns.x(i));
        }
        boolean footed = y - top > TALL;
        int end = footed ? y + top : y + MARGIN;
        Reach whole = frames.whole();
        Chart.Box around = new Chart.Box(whole.left() - MARGIN, 0, whole.right() - whole.left() + 2 * MARGIN, end);
        return new Chart(around, middles, top, y, footed, strokes, papers, frames.closed(), bars);
    }

    @Override
    public void visit(Event.Message message) {
        if (message.toItself()) {
            loop(message);
            return;
        }
        Label label = columns.label(event);
        boolean rightwards = message.to() > message.from();
        int from = columns.x(message.from())
                + (rightwards ? activity.right(message.from()) : -activity.left(message.from()));
        int line = y + label.height() + 3;
        start(message, line);
        int to = columns.x(message.to()) + (rightwards ? -activity.left(message.to()) : activity.right(message.to()));
        Chart.Text text = new Chart.Text(label, (from + to) / 2, y + label.height() / 2);
        strokes.add(new Chart.Stroke(message, from, to, line, to, line, text));
        int near = Activity.HALF + Activity.STEP * Draft.MOST_BARS;
        frames.reach(Math.min(from, to) - near, Math.max(from, to) + near);
        end(message, line);
    }

    /** A message to oneself goes out and comes back below; its text stands beside. */
    private void loop(Event.Message message) {
        Label label = columns.label(event);
        int middle = columns.x(message.from());
        int line = y + Math.max(0, label.height() - LOOP_HEIGHT) / 2;
        int back = line + LOOP_HEIGHT;
        int from = middle + activity.right(message.from());
        start(message, back);
        int to = middle + activity.right(message.to());
        int out = Math.max(from, to) + Columns.LOOP;
        int left = out + 6;
        Chart.Text text = new Chart.Text(label, left + (label.width() + 1) / 2, line + LOOP_HEIGHT / 2);
        strokes.add(new Chart.Stroke(message, from, to, line, out, back, text));
        frames.reach(middle - 2 * Columns.AIR, left + label.width());
        end(message, Math.max(back, y + label.height()));
        last = back;
    }

    private void start(Event.Message message, int at) {
        if (message.starts()) {
            activity.start(message.to(), at);
        }
    }

    private void end(Event.Message message, int bottom) {
        last = bottom;
        y = bottom + GAP;
        if (message.ends()) {
            activity.end(message.from(), bottom);
        }
    }

    /** The width of a note with a text. */
    static int noteWidth(Label label) {
        return label.width() + 24;
    }

    @Override
    public void visit(Event.Note note) {
        Label label = columns.label(event);
        int first = columns.x(note.first());
        int apart = columns.x(note.last()) - first;
        int width = apart == 0 ? noteWidth(label) : apart + 2 * Columns.BEYOND;
        int x = switch (note.side()) {
            case LEFT -> first - activity.left(note.first()) - Columns.AIR - width;
            case RIGHT -> first + activity.right(note.first()) + Columns.AIR;
            case OVER -> first + apart / 2 - width / 2;
        };
        Chart.Box box = new Chart.Box(x, y, width, label.height() + 10);
        papers.add(new Chart.Paper(box, new Chart.Text(label, x + width / 2, y + 5 + label.height() / 2)));
        frames.reach(Math.min(x, first), Math.max(box.right(), first + apart));
        y = box.bottom() + GAP;
    }

    @Override
    public void visit(Event.Activation activation) {
        if (activation.starts()) {
            activity.start(activation.participant(), last);
        } else {
            activity.end(activation.participant(), last);
        }
    }

    @Override
    public void visit(Event.FrameStart start) {
        activity.startFrame();
        y = frames.start(start, y);
    }

    @Override
    public void visit(Event.FrameSection section) {
        int separator = y - 2;
        y = frames.section(section, separator);
        last = y - GAP;
        activity.startSection(separator, last);
    }

    @Override
    public void visit(Event.FrameEnd end) {
        activity.endFrame();
        y = frames.end(y - 2) + GAP;
    }
}

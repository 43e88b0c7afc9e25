package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A diagram while its text is being read: its events, and who is active and which frames are open at the place at hand. */
final class Draft {
    static final int MOST_MESSAGES = 100;
    static final int MOST_EVENTS = 300;
    static final int MOST_BARS = 4;
    static final int DEPTH = 6;

    /** Problems told of one diagram; who has made as many has written something else. */
    static final int MOST_PROBLEMS = 10;

    final Cast cast = new Cast(this::tell);
    private final List<Problem> problems;
    private final int before;
    private final List<Event> events = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Activity activity = new Activity();
    private int messages;
    private int number;
    private boolean counting;
    private boolean full;

    /** A frame whose end has not come yet, and where its section at hand began. */
    private record Open(FrameKind kind, Span at, Span section, int filled) {}

    Draft(List<Problem> problems) {
        this.problems = problems;
        this.before = problems.size();
    }

    void count() {
        counting = true;
    }

    /** Adds a message of a sender, who may end its activity with it. */
    void message(int from, int to, Arrow arrow, String text, boolean starts, boolean ends, Span at) {
        if (++messages > MOST_MESSAGES) {
            tooMany(at, MOST_MESSAGES + " messages");
            return;
        }
        number += counting ? 1 : 0;
        add(new Event.Message(from, to, arrow, text, counting ? number : 0, starts, ends), at);
        if (starts) {
            start(to, at);
        }
        if (ends) {
            end(from, at);
        }
    }

    void note(Event.Side side, int first, int last, String text, Span at) {
        add(new Event.Note(side, Math.min(first, last), Math.max(first, last), text), at);
    }

    /** Makes a participant active: from the message on, where it has just got one. */
    void activate(int participant, Span at) {
        start(participant, at);
        int last = events.size() - 1;
        if (last >= 0
                && events.get(last) instanceof Event.Message message
                && message.to() == participant
                && !message.starts()) {
            events.set(last, message.starting());
        } else {
            add(new Event.Activation(participant, true), at);
        }
    }

    void deactivate(int participant, Span at) {
        end(participant, at);
        add(new Event.Activation(participant, false), at);
    }

    private void start(int participant, Span at) {
        if (activity.depth(participant) == MOST_BARS) {
            tell(size(
                    at, "a participant is active more than " + MOST_BARS + " times at once", "end some of it before"));
        }
        activity.start(participant, 0);
    }

    private void end(int participant, Span at) {
        if (!activity.end(participant, 0)) {
            wrong(at, cast.id(participant) + " is not active here", "activate it first: A->>+B, or activate B");
        }
    }

    void startFrame(FrameKind kind, String text, Span at) {
        if (open.size() == DEPTH) {
            tell(size(at, "frames are nested more than " + DEPTH + " deep", "draw fewer frames within frames"));
        }
        add(new Event.FrameStart(kind, text), at);
        open.push(new Open(kind, at, at, events.size()));
        activity.startFrame();
    }

    void startSection(String keyword, String text, Span at) {
        Open frame = open.peek();
        if (frame == null || !frame.kind().section().equals(keyword)) {
            String within = keyword.equals("else") ? "alt" : "par";
            wrong(
                    at,
                    keyword + " stands outside of " + within,
                    "begin with " + within + ", and close inner frames with end");
            return;
        }
        closeSection(frame);
        add(new Event.FrameSection(frame.kind(), text), at);
        activity.startSection(0, 0);
        open.pop();
        open.push(new Open(frame.kind(), frame.at(), at, events.size()));
    }

    void endFrame(Span at) {
        Open frame = open.poll();
        if (frame == null) {
            wrong(at, "end closes nothing", "leave it out, or begin with alt, opt, loop or par");
            return;
        }
        closeSection(frame);
        activity.endFrame();
        add(new Event.FrameEnd(frame.kind()), at);
    }

    private void closeSection(Open frame) {
        for (int i = frame.filled(); i < events.size(); i++) {
            if (!(events.get(i) instanceof Event.Activation)) {
                return;
            }
        }
        wrong(
                frame.section(),
                "nothing happens in this part of " + frame.kind().keyword(),
                "write a message in it, or leave it out");
    }

    private void add(Event event, Span at) {
        if (events.size() == MOST_EVENTS) {
            tooMany(at, MOST_EVENTS + " lines");
        } else {
            events.add(event);
        }
    }

    private void tooMany(Span at, String most) {
        tell(size(at, "the diagram has more than " + most, "split it into several that each say one thing"));
        full = true;
    }

    static Problem size(Span at, String message, String hint) {
        return new Problem(DiagramRule.DIAGRAM_SIZE, at, message, hint);
    }

    void wrong(Span at, String message, String hint) {
        tell(new Problem(DiagramRule.DIAGRAM_SYNTAX, at, message, hint));
    }

    void tell(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
    }

    /** Whether reading on would tell nothing that helps. */
    boolean isFull() {
        return full || problems.size() - before >= MOST_PROBLEMS;
    }

    /** What was read, or empty where there was a problem. */
    Optional<Sequence> sequence() {
        if (!isFull()) {
            for (Open frame : open) {
                wrong(frame.at(), frame.kind().keyword() + " is not closed", "write end below what belongs to it");
            }
        }
        List<Participant> participants = cast.participants();
        if (messages == 0 && problems.size() == before) {
            wrong(new Span(1, 1, 1), "the diagram has no message", "write one: A->>B: text");
        }
        return problems.size() > before ? Optional.empty() : Optional.of(new Sequence(participants, events));
    }
}

package dev.slipway.diagram.sequence;

import java.util.List;

/**
 * What a diagram says. Frames are closed, and nobody ends who is not active.
 *
 * @param participants from left to right
 */
record Sequence(List<Participant> participants, List<Event> events) {
    Sequence {
        participants = List.copyOf(participants);
        events = List.copyOf(events);
    }

    void accept(EventVisitor visitor) {
        for (Event event : events) {
            event.accept(visitor);
        }
    }
}

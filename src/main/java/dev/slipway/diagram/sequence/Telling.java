package dev.slipway.diagram.sequence;

import java.util.List;

/** What a sequence says in sentences, one a message and in order, for those who do not see it. */
final class Telling implements EventVisitor {
    private final List<Participant> participants;
    private final StringBuilder out = new StringBuilder();

    /** What to say before the next thing, if one comes. */
    private String next = "";

    private Telling(List<Participant> participants) {
        this.participants = participants;
    }

    static String of(Sequence sequence) {
        Telling telling = new Telling(sequence.participants());
        telling.cast();
        sequence.accept(telling);
        return telling.out.toString();
    }

    private void cast() {
        out.append("A sequence of messages");
        int count = participants.size();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? (count == 1 ? " of " : " between ") : i == count - 1 ? " and " : ", ")
                    .append(name(i));
        }
        out.append('.');
    }

    private String name(int participant) {
        return participants.get(participant).name();
    }

    @Override
    public void visit(Event.Message message) {
        out.append(next).append(' ');
        next = "";
        if (message.number() > 0) {
            out.append(message.number()).append(". ");
        }
        Arrow arrow = message.arrow();
        out.append(name(message.from()));
        if (message.toItself()) {
            out.append(" to itself");
        } else {
            out.append(arrow.dashed() ? " answers " : " to ").append(name(message.to()));
        }
        out.append(
                switch (arrow.head()) {
                    case FULL -> "";
                    case OPEN -> ", without waiting";
                    case CROSS -> ", lost on the way";
                });
        sentence(": ", message.text());
    }

    @Override
    public void visit(Event.Note note) {
        out.append(next).append(" Note on ").append(name(note.first()));
        next = "";
        if (note.last() > note.first()) {
            out.append(" to ").append(name(note.last()));
        }
        sentence(": ", note.text());
    }

    /** Bars tell nothing that the messages do not. */
    @Override
    public void visit(Event.Activation activation) {}

    @Override
    public void visit(Event.FrameStart start) {
        out.append(next);
        next = "";
        out.append(
                switch (start.kind()) {
                    case ALT -> " One of these. If ";
                    case OPT -> " Only if ";
                    case LOOP -> " Repeated, ";
                    case PAR -> " At the same time";
                });
        section(start.kind() == FrameKind.PAR && !start.text().isEmpty() ? ", " : "", start.text());
    }

    @Override
    public void visit(Event.FrameSection section) {
        next = "";
        boolean alone = section.text().isEmpty();
        if (section.kind() == FrameKind.ALT) {
            out.append(alone ? " Else" : " Else, if ");
        } else {
            out.append(alone ? " And" : " And, ");
        }
        section("", section.text());
    }

    @Override
    public void visit(Event.FrameEnd end) {
        next = switch (end.kind()) {
            case ALT -> " After either of these:";
            case OPT -> " In any case:";
            case LOOP -> " After the repetition:";
            case PAR -> " After all of these:";
        };
    }

    private void section(String before, String text) {
        out.append(before);
        line(text);
        out.append(':');
    }

    private void sentence(String before, String text) {
        out.append(before);
        line(text);
        char last = text.charAt(text.length() - 1);
        out.append(last == '.' || last == '!' || last == '?' || last == '…' ? "" : ".");
    }

    private void line(String text) {
        out.append(text.replace('\n', ' '));
    }
}

package dev.slipway.diagram.sequence;

/** Does something for each kind of event. */
interface EventVisitor {
    void visit(Event.Message message);

    void visit(Event.Note note);

    void visit(Event.Activation activation);

    void visit(Event.FrameStart start);

    void visit(Event.FrameSection section);

    void visit(Event.FrameEnd end);
}

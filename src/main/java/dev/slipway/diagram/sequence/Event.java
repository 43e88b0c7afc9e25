package dev.slipway.diagram.sequence;

/** What happens, one after the other from the top. Frames are an event where they begin and one where they end. */
sealed interface Event {
    void accept(EventVisitor visitor);

    /**
     * Something said.
     *
     * @param number counted by {@code autonumber}, or 0
     * @param starts whether it makes the receiver active
     * @param ends whether it ends what the sender was active for
     */
    record Message(int from, int to, Arrow arrow, String text, int number, boolean starts, boolean ends)
            implements Event {
        boolean toItself() {
            return from == to;
        }

        /** The text with its number. */
        String shown() {
            return number == 0 ? text : number + ". " + text;
        }

        Message starting() {
            return new Message(from, to, arrow, text, number, true, ends);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Where a note is, of its participants. */
    enum Side {
        LEFT,
        OVER,
        RIGHT
    }

    /** A remark on some participants, from the first to the last. */
    record Note(Side side, int first, int last, String text) implements Event {
        @Override
        public void accept(EventVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A participant becomes active, or ends what it was active for last. */
    record Activation(int participant, boolean starts) implements Event {
        @Override
        public void accept(EventVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A frame begins. */
    record FrameStart(FrameKind kind, String text) implements Event {
        @Override
        public void accept(EventVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** The next section of the innermost frame begins. */
    record FrameSection(FrameKind kind, String text) implements Event {
        @Override
        public void accept(EventVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** The innermost frame ends. */
    record FrameEnd(FrameKind kind) implements Event {
        @Override
        public void accept(EventVisitor visitor) {
            visitor.visit(this);
        }
    }
}

package dev.slipway.diagram.sequence;

import java.util.Optional;

/** How a message is sent; the dashed ones answer. */
enum Arrow {
    CALL("->>", false, Head.FULL),
    ANSWER("-->>", true, Head.FULL),
    LOST("-x", false, Head.CROSS),
    LOST_ANSWER("--x", true, Head.CROSS),
    SIGNAL("-)", false, Head.OPEN),
    SIGNAL_BACK("--)", true, Head.OPEN);

    /** What is at the end of the line. */
    enum Head {
        FULL,
        OPEN,
        CROSS
    }

    private static final Arrow[] ALL = values();
    private final String sign;
    private final boolean dashed;
    private final Head head;

    Arrow(String sign, boolean dashed, Head head) {
        this.sign = sign;
        this.dashed = dashed;
        this.head = head;
    }

    /** The arrow that stands at a place of a text. */
    static Optional<Arrow> at(String text, int at) {
        for (Arrow arrow : ALL) {
            if (text.startsWith(arrow.sign, at)) {
                return Optional.of(arrow);
            }
        }
        return Optional.empty();
    }

    String sign() {
        return sign;
    }

    boolean dashed() {
        return dashed;
    }

    Head head() {
        return head;
    }
}

package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Label;
import java.util.List;

/** How large the head of a lifeline is. */
final class Head {
    /** The height of the figure above the name of a person. */
    static final int FIGURE = 26;

    private Head() {}

    static int width(Participant participant) {
        int text = participant.label().width();
        return participant.actor() ? Math.max(40, text + 8) : Math.max(52, text + 20);
    }

    static int height(Participant participant) {
        Label label = participant.label();
        int text = Math.max(label.lineHeight(), label.height());
        return participant.actor() ? text + FIGURE + 4 : text + 16;
    }

    /** The height of the row of all heads. */
    static int height(List<Participant> participants) {
        int height = 0;
        for (Participant participant : participants) {
            height = Math.max(height, height(participant));
        }
        return height;
    }
}

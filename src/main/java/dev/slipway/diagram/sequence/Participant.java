package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Label;

/**
 * One who sends or gets messages.
 *
 * @param actor whether it is a person
 */
record Participant(String id, Label label, boolean actor) {
    /** How sentences name it. */
    String name() {
        return label.isEmpty() ? id : label.text();
    }
}

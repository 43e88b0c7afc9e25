package dev.slipway.diagram.sheet;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with a diagram. */
public enum DiagramRule implements Rule {
    /** Text that is no DOT, or DOT that is not drawn here. */
    DIAGRAM_SYNTAX(Severity.ERROR),
    /** An attribute or a value that has no effect. */
    DIAGRAM_ATTRIBUTE(Severity.NOTE),
    /** More boxes, arrows or letters than a reader can take in. */
    DIAGRAM_SIZE(Severity.ERROR);

    private final Severity severity;

    DiagramRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}

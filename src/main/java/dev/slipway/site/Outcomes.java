package dev.slipway.site;

import java.util.List;

/** What a series leads to. */
public record Outcomes(List<String> technical, List<String> conceptual, List<String> career) {
    public Outcomes {
        technical = List.copyOf(technical);
        conceptual = List.copyOf(conceptual);
        career = List.copyOf(career);
    }

    /** Whether nothing is promised. */
    public boolean isEmpty() {
        return technical.isEmpty() && conceptual.isEmpty() && career.isEmpty();
    }
}

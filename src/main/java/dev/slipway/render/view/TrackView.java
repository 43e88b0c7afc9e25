package dev.slipway.render.view;

import java.util.List;

/** A reading path: {@code written} of its {@code parts} can be read already. */
public record TrackView(
        String id,
        String title,
        String page,
        String description,
        String hours,
        List<Markup> outcomes,
        List<PartView> parts,
        int written) {
    public TrackView {
        outcomes = List.copyOf(outcomes);
        parts = List.copyOf(parts);
    }

    /** The minutes that were counted in the parts written so far. */
    public int minutes() {
        return parts.stream().mapToInt(PartView::minutes).sum();
    }
}

package dev.slipway.render.view;

import java.util.List;

/**
 * A stack of parts.
 *
 * @param label what the series calls its blocks and the number, {@code Block 1}; empty for parts outside any block
 * @param ring its place on the ring of colours, 0 to 7
 * @param hours the hours as text, or empty
 */
public record BlockView(
        String id, String label, String title, String focus, String hours, int ring, List<PartView> parts) {
    public BlockView {
        parts = List.copyOf(parts);
    }
}

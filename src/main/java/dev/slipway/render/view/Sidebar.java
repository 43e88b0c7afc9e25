package dev.slipway.render.view;

import java.util.List;

/**
 * The way through a series.
 *
 * @param blocks all of them, or in a long series the ones around the current part
 * @param shortened whether parts were left out
 */
public record Sidebar(String title, String page, List<BlockView> blocks, boolean shortened, List<TrackPlace> tracks) {
    public Sidebar {
        blocks = List.copyOf(blocks);
        tracks = List.copyOf(tracks);
    }
}

package dev.slipway.render.view;

import java.util.List;

/** A track's page. */
public record TrackPage(Frame frame, Link series, TrackView track, List<BlockView> blocks) {
    public TrackPage {
        blocks = List.copyOf(blocks);
    }
}

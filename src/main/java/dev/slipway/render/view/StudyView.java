package dev.slipway.render.view;

import java.util.List;

/** A page of the reader's own: reviews or progress. {@code scripts} come after the one of every page. */
public record StudyView(Frame frame, String style, List<String> scripts, List<Shelf> shelves) {
    public StudyView {
        scripts = List.copyOf(scripts);
        shelves = List.copyOf(shelves);
    }

    /** A series with what can be read of it. */
    public record Shelf(Link series, List<BlockView> blocks, List<TrackView> tracks) {
        public Shelf {
            blocks = List.copyOf(blocks);
            tracks = List.copyOf(tracks);
        }
    }

    /** The ids of the written parts: the names of their pages. */
    public static String ids(List<PartView> parts) {
        StringBuilder ids = new StringBuilder();
        for (PartView part : parts) {
            if (!part.planned()) {
                String page = part.page();
                ids.append(ids.isEmpty() ? "" : " ");
                ids.append(page, page.lastIndexOf('/') + 1, page.length() - ".html".length());
            }
        }
        return ids.toString();
    }
}

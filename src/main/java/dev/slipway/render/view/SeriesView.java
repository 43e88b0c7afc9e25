package dev.slipway.render.view;

import java.util.List;
import java.util.Optional;

/** A series' page: its syllabus and all that helps to decide whether to begin, and where. */
public record SeriesView(
        Frame frame,
        Markup description,
        Optional<String> level,
        Markup ship,
        String hours,
        int written,
        int total,
        Optional<Link> first,
        List<Markup> audience,
        List<Markup> knows,
        List<Markup> needsNot,
        List<Promise> outcomes,
        List<Start> starts,
        List<BlockView> blocks,
        List<TrackView> tracks,
        List<Needs> prerequisites,
        Markup order,
        List<Markup> next,
        List<Link> gathered) {
    public SeriesView {
        audience = List.copyOf(audience);
        knows = List.copyOf(knows);
        needsNot = List.copyOf(needsNot);
        outcomes = List.copyOf(outcomes);
        starts = List.copyOf(starts);
        blocks = List.copyOf(blocks);
        tracks = List.copyOf(tracks);
        prerequisites = List.copyOf(prerequisites);
        next = List.copyOf(next);
        gathered = List.copyOf(gathered);
    }

    /** One kind of outcome. */
    public record Promise(String kind, List<Markup> outcomes) {}

    /** Where a reader with some experience begins. */
    public record Start(Markup experience, Optional<Link> start, Markup advice) {}

    /** A part and the parts that it leans on. */
    public record Needs(Link part, List<Link> needs) {}
}

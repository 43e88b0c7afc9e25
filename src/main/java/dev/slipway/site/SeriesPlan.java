package dev.slipway.site;

import java.util.List;
import java.util.Optional;

/** What {@code series.yaml} says: an ordered course before its articles are known. Texts are inline Markdown. */
public record SeriesPlan(
        String id,
        String path,
        String title,
        String description,
        Optional<Level> level,
        String blockName,
        List<String> audience,
        List<String> knows,
        List<String> needsNot,
        Outcomes outcomes,
        List<StartingPoint> startBy,
        List<String> next,
        List<Block> blocks,
        List<Track> tracks,
        List<PlannedPart> planned,
        List<BlueprintSection> blueprint,
        Optional<ReviewPlan> review,
        List<Located<String>> placement) {
    public SeriesPlan {
        audience = List.copyOf(audience);
        knows = List.copyOf(knows);
        needsNot = List.copyOf(needsNot);
        startBy = List.copyOf(startBy);
        next = List.copyOf(next);
        blocks = List.copyOf(blocks);
        tracks = List.copyOf(tracks);
        planned = List.copyOf(planned);
        blueprint = List.copyOf(blueprint);
        placement = List.copyOf(placement);
    }
}

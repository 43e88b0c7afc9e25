package dev.slipway.site;

import java.util.List;
import java.util.Optional;

/** A part that is not written yet: shown in the syllabus, never a link. */
public record PlannedPart(
        Located<Integer> part,
        String title,
        Optional<Located<String>> block,
        List<Located<String>> tracks,
        List<String> concepts) {
    public PlannedPart {
        tracks = List.copyOf(tracks);
        concepts = List.copyOf(concepts);
    }
}

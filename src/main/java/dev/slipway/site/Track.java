package dev.slipway.site;

import java.util.List;
import java.util.OptionalDouble;

/** A named reading path through a series, with what it leads to. Who belongs is said by the articles. */
public record Track(
        String id, String title, String description, OptionalDouble hours, List<String> outcomes, Place place) {
    public Track {
        outcomes = List.copyOf(outcomes);
    }
}

package dev.slipway.site;

/** Another place that belongs to a problem, and what it has to do with it: {@code the first stands here}. */
public record RelatedPlace(Place place, String note) {}

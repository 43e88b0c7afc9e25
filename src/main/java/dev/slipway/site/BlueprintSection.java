package dev.slipway.site;

/** A section that each article of a series has, the role it plays, and the minutes it takes. */
public record BlueprintSection(String section, String role, double minutes, Place place) {}

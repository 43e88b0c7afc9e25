package dev.slipway.site;

/** What a reader can do after an article; {@code text} is inline Markdown. */
public record Objective(String id, String text, Place place) {}

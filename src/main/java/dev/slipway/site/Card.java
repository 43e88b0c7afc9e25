package dev.slipway.site;

/** An extra flash card of an article; both sides are Markdown. */
public record Card(String id, String front, String back, Place place) {}

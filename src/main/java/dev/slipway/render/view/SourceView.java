package dev.slipway.render.view;

/** A claim and where it was checked; {@code address} is empty where the place has no web address. */
public record SourceView(Markup claim, String at, String address) {}

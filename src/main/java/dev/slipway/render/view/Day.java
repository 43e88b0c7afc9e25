package dev.slipway.render.view;

/** A date for machines, {@code 2026-11-20}, and for people, {@code 20 November 2026}. */
public record Day(String iso, String text) {}

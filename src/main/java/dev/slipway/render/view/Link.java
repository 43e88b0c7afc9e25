package dev.slipway.render.view;

/** A title and the page it leads to, {@code docker/index.html}. */
public record Link(String title, String page) {}

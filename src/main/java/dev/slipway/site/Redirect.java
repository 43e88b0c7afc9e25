package dev.slipway.site;

/** An old address, {@code docker/part-1.html}, and the page that it leads to now. */
public record Redirect(String from, String to) {}

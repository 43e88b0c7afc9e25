package dev.slipway.site;

/** One output file: its path from the site's root, {@code docker/index.html}, and its bytes. */
public record Page(String path, byte[] bytes) {}

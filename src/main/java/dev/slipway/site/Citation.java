package dev.slipway.site;

/** A claim and where it was checked, {@code owner/repository@tag:path} or a web address. */
public record Citation(String claim, String at, Place place) {}

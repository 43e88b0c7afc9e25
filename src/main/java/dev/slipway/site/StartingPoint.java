package dev.slipway.site;

import java.util.Optional;

/** Where a reader with some experience begins; {@code start} is an article's id. */
public record StartingPoint(String experience, Optional<Located<String>> start, String advice) {}

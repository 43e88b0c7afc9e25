package dev.slipway.site;

/** How large a picture is when it is shown unscaled, in CSS pixels; both are at least 1. */
public record PictureSize(int width, int height) {}

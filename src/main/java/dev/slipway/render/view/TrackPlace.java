package dev.slipway.render.view;

import java.util.Optional;

/**
 * A track as seen from one part of its series.
 *
 * @param numbers the numbers of its parts as they are stencilled, {@code 00 03 11}
 * @param previous the track's last part before this one that can be read
 * @param next its first after this one
 */
public record TrackPlace(
        String id, String title, String page, String numbers, Optional<Link> previous, Optional<Link> next) {}

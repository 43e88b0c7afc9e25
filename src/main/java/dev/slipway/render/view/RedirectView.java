package dev.slipway.render.view;

import java.util.Optional;

/** A page at an old address; {@code to} is the new one as seen from there. */
public record RedirectView(Frame frame, String to, Optional<String> canonical) {}

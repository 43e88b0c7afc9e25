package dev.slipway.render.view;

/** A day after reading and what to do on it. */
public record ReviewStep(int days, String day, Markup step) {}

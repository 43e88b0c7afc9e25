package dev.slipway.render.view;

/** An entry of the site's header: {@code to} is a page of the site, or a web address where {@code external}. */
public record MenuEntry(String title, String to, boolean external) {}

package dev.slipway.site;

/** A link of the site's header: {@code to} is a path in the site such as {@code posts/}, or a web address. */
public record NavigationEntry(String title, Located<String> to) {}

package dev.slipway.site;

/**
 * An authored Markdown file as it was read: its front matter decoded, its text still text.
 *
 * @param path relative to the site's folder, {@code docker/01-container-internals.md}
 * @param markdown the text after the front matter, lines ended by {@code \n}
 * @param firstLine the line of the file at which {@code markdown} begins, counted from 1
 */
public record Source(String path, FrontMatter front, String markdown, int firstLine) {}

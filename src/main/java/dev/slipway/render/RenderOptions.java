package dev.slipway.render;

import java.nio.file.Path;

/**
 * What the pages depend on besides the site.
 *
 * @param templates the folder of templates that replace the theme's; need not exist
 * @param contentInRepository the path of the site's folder in its repository, {@code content}, for edit links
 */
public record RenderOptions(Path templates, String contentInRepository) {}

package dev.slipway;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a build depends on.
 *
 * @param content the folder that holds {@code site.yaml}
 * @param out the folder that the site goes to
 * @param templates the folder of templates that replace the theme's; need not exist
 * @param contentInRepository the path of {@code content} in the repository, for edit links
 * @param drafts whether drafts are published
 * @param changes the day of the last known change of a file, by its path in {@code content}
 */
public record BuildOptions(
        Path content,
        Path out,
        Path templates,
        String contentInRepository,
        boolean drafts,
        Map<String, LocalDate> changes) {
    public BuildOptions {
        changes = Map.copyOf(changes);
    }
}

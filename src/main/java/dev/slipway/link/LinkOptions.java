package dev.slipway.link;

import java.time.LocalDate;
import java.util.Map;

/**
 * What linking depends on besides the sources.
 *
 * @param drafts whether drafts are published
 * @param changes the day of the last known change of a file, by its path in the site's folder
 */
public record LinkOptions(boolean drafts, Map<String, LocalDate> changes) {
    public LinkOptions {
        changes = Map.copyOf(changes);
    }
}

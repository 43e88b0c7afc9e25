package dev.slipway.highlight;

import java.util.List;

/**
 * A language that the highlighter knows.
 *
 * @param name the canonical name, {@code dockerfile}
 * @param label what readers see, {@code Dockerfile}
 * @param aliases other names that a fence may use
 */
public record Language(String name, String label, List<String> aliases) {
    public Language {
        aliases = List.copyOf(aliases);
    }
}

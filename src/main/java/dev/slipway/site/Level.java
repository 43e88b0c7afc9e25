package dev.slipway.site;

import java.util.Locale;
import java.util.Optional;

/** How much a text asks of its reader. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** The level's key in front matter, {@code beginner}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with a key, or empty. */
    public static Optional<Level> of(String key) {
        for (Level level : values()) {
            if (level.key().equals(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

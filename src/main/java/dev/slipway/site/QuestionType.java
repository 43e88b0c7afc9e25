package dev.slipway.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way a question is answered. */
public enum QuestionType {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    TEXT,
    NUMBER,
    ORDER,
    MATCH,
    LINE,
    BLANK;

    /** The type's key in front matter, {@code true-false}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type with a key, or empty. */
    public static Optional<QuestionType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}

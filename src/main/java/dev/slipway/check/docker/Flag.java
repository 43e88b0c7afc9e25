package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.Optional;

/** An option of an instruction, {@code --platform=linux/arm64}, its quotes and escapes resolved. */
record Flag(String text, Span span) {
    /** The name without dashes, {@code platform}. */
    String name() {
        int equals = text.indexOf('=');
        return text.substring(2, equals < 0 ? text.length() : Math.max(2, equals));
    }

    /** What follows the equals sign; empty where there is none. */
    Optional<String> value() {
        int equals = text.indexOf('=');
        return equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    }
}

package dev.slipway.site.body;

import java.util.Locale;

/** The five alerts that GitHub knows. */
public enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** The kind in lower case, {@code note}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

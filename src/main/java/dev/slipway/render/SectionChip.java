package dev.slipway.render;

/** What a series' blueprint says of a section: its role, {@code deep-dive}, and the minutes that it takes. */
public record SectionChip(String role, double minutes) {
    /** The time as it is shown, {@code 20 min} or {@code 30 s}. */
    String time(Language language) {
        return minutes < 1
                ? language.text("body.seconds", Long.toString(Math.round(minutes * 60)))
                : language.text("body.minutes", Long.toString(Math.round(minutes)));
    }
}

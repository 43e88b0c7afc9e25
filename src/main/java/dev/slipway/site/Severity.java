package dev.slipway.site;

/** How grave a diagnostic is. An error fails the build; {@code OFF} silences a rule. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE,
    OFF
}

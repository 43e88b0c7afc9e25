package dev.slipway.site;

/** A value and the place where its author wrote it. */
public record Located<T>(T value, Place place) {
    @Override
    public String toString() {
        return value.toString();
    }
}

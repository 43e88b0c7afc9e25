package dev.slipway.site;

/** Minutes, rounded up, to read a text and to do its exercises. */
public record ReadingTime(int reading, int practice) {
    /** Both together. */
    public int total() {
        return reading + practice;
    }
}

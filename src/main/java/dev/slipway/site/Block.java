package dev.slipway.site;

import java.util.OptionalDouble;

/** A named run of consecutive parts of a series, both ends included. */
public record Block(String id, String title, int first, int last, OptionalDouble hours, String focus, Place place) {
    /** Whether a part belongs here. */
    public boolean holds(int part) {
        return first <= part && part <= last;
    }
}

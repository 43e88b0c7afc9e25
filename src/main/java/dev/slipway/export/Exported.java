package dev.slipway.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file for another program.
 *
 * @param left how many questions the format cannot say, by the key of their type
 */
public record Exported(String text, int written, SortedMap<String, Integer> left) {
    public Exported {
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    }
}

package dev.slipway.site;

import java.util.List;
import java.util.Map;

/**
 * When an article comes back and what to do then.
 *
 * @param intervals days after reading, rising, such as 1, 3, 7, 14, 30
 * @param steps what to do on some of these days, in the order of the days
 */
public record ReviewPlan(List<Integer> intervals, Map<Integer, String> steps) {
    public ReviewPlan {
        intervals = List.copyOf(intervals);
        steps = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(steps));
    }
}

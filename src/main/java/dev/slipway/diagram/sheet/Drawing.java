package dev.slipway.diagram.sheet;

import java.util.List;

/**
 * A diagram as drawn.
 *
 * @param svg an {@code svg} element, or empty where the text could not be read
 */
public record Drawing(String svg, List<Problem> problems) {
    public Drawing {
        problems = List.copyOf(problems);
    }
}

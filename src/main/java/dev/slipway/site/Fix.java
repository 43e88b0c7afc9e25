package dev.slipway.site;

/**
 * A repair that needs no thought: a text of one line and what to write for it, {@code tracs} and {@code tracks}.
 * Whoever makes it looks first whether the text still stands at the place.
 */
public record Fix(Place place, String from, String to) {
    /** The repair of a text that begins where a place begins. */
    public static Fix at(Place start, String from, String to) {
        return new Fix(new Place(start.path(), start.line(), start.column(), from.length()), from, to);
    }

    /** The line with the repair made, or the same line where the text does not stand there. */
    public String in(String line) {
        int start = place.column() - 1;
        return line.startsWith(from, start)
                ? line.substring(0, start) + to + line.substring(start + from.length())
                : line;
    }
}

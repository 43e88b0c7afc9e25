package dev.slipway.site;

/**
 * A run of characters in one line of the file at hand: a {@link Place} without its path.
 *
 * @param line counted from 1
 * @param column counted from 1 in UTF-16 units
 * @param length in UTF-16 units
 */
public record Span(int line, int column, int length) {
    /** This span in the file at a path. */
    public Place in(String path) {
        return new Place(path, line, column, length);
    }
}

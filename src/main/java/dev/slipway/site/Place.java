package dev.slipway.site;

/**
 * A place in a source file, such as {@code docker/01-internals.md:12:5}.
 *
 * @param path relative to the site's folder, with {@code /}
 * @param line counted from 1
 * @param column counted from 1 in UTF-16 units
 * @param length in UTF-16 units, at least 1, within the line
 */
public record Place(String path, int line, int column, int length) implements Comparable<Place> {
    public Place {
        line = Math.max(1, line);
        column = Math.max(1, column);
        length = Math.max(1, length);
    }

    /** The first character of a file: where a problem of the whole file is reported. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        int order = path.compareTo(other.path);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        return order != 0 ? order : Integer.compare(length, other.length);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}

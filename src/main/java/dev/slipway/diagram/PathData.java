package dev.slipway.diagram;

/** Writes the {@code d} of a path. */
final class PathData {
    private final StringBuilder out;

    PathData(StringBuilder out) {
        this.out = out;
    }

    PathData move(int x, int y) {
        return add("M", x, y);
    }

    /** A line from the last point. */
    PathData by(int x, int y) {
        return add("l", x, y);
    }

    PathData add(String command, int... numbers) {
        out.append(command);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(numbers[i]);
        }
        return this;
    }

    void close() {
        out.append("z\"/>");
    }

    void end() {
        out.append("\"/>");
    }
}

package dev.slipway.diagram.sheet;

/** Writes the {@code d} of a path. */
public final class PathData {
    private final StringBuilder out;

    public PathData(StringBuilder out) {
        this.out = out;
    }

    public PathData move(int x, int y) {
        return add("M", x, y);
    }

    /** A line from the last point. */
    public PathData by(int x, int y) {
        return add("l", x, y);
    }

    public PathData add(String command, int... numbers) {
        out.append(command);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(numbers[i]);
        }
        return this;
    }

    public void close() {
        out.append("z\"/>");
    }

    public void end() {
        out.append("\"/>");
    }
}

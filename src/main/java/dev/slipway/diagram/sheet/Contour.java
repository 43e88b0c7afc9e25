package dev.slipway.diagram.sheet;

/** Outlines that more than one kind of diagram draws. */
public final class Contour {
    private final StringBuilder out;

    public Contour(StringBuilder out) {
        this.out = out;
    }

    public void box(int x, int y, int width, int height) {
        out.append("<rect");
        Xml.attribute("x", x, out);
        Xml.attribute("y", y, out);
        Xml.attribute("width", width, out);
        Xml.attribute("height", height, out);
        out.append(" rx=\"3\"/>");
    }

    /** A sheet of paper with its corner folded. */
    public void note(int x, int y, int width, int height) {
        int fold = 9;
        path().move(x, y)
                .add("h", width - fold)
                .by(fold, fold)
                .add("v", height - fold)
                .add("h", -width)
                .close();
        path().move(x + width - fold, y).add("v", fold).add("h", fold).end();
    }

    /** Begins a path. */
    public PathData path() {
        out.append("<path d=\"");
        return new PathData(out);
    }
}

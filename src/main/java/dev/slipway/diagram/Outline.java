package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Contour;

/** Writes the outline of a shape around its middle. */
final class Outline {
    private final StringBuilder out;
    private final Contour contour;

    Outline(StringBuilder out) {
        this.out = out;
        this.contour = new Contour(out);
    }

    void write(Node node, Plan.Spot middle) {
        int width = node.shape().width(node.label());
        int height = node.shape().height(node.label());
        int left = middle.x() - (width + 1) / 2;
        int top = middle.y() - height / 2;
        switch (node.shape()) {
            case BOX -> contour.box(left, top, width, height);
            case ELLIPSE, CIRCLE -> ellipse(middle, width / 2, height / 2);
            case DIAMOND -> diamond(middle, width / 2, height / 2);
            case CYLINDER -> cylinder(left, top, width, height);
            case NOTE -> contour.note(left, top, width, height);
            case FOLDER -> folder(left, top, width, height);
            case COMPONENT -> component(left, top, width, height);
            case PLAINTEXT -> {}
        }
    }

    private void ellipse(Plan.Spot middle, int halfWidth, int halfHeight) {
        out.append("<ellipse");
        number("cx", middle.x());
        number("cy", middle.y());
        number("rx", halfWidth);
        number("ry", halfHeight);
        out.append("/>");
    }

    private void diamond(Plan.Spot middle, int halfWidth, int halfHeight) {
        contour.path()
                .move(middle.x(), middle.y() - halfHeight)
                .by(halfWidth, halfHeight)
                .by(-halfWidth, halfHeight)
                .by(-halfWidth, -halfHeight)
                .close();
    }

    private void cylinder(int x, int y, int width, int height) {
        int arc = 6;
        contour.path()
                .move(x, y + arc)
                .add("a", width / 2, arc, 0, 0, 1, width, 0)
                .add("v", height - 2 * arc)
                .add("a", width / 2, arc, 0, 0, 1, -width, 0)
                .close();
        contour.path()
                .move(x, y + arc)
                .add("a", width / 2, arc, 0, 0, 0, width, 0)
                .end();
    }

    private void folder(int x, int y, int width, int height) {
        int tab = 8;
        contour.path()
                .move(x, y)
                .add("h", 30)
                .by(5, tab)
                .add("h", width - 35)
                .add("v", height - tab)
                .add("h", -width)
                .close();
    }

    private void component(int x, int y, int width, int height) {
        contour.box(x + 5, y, width - 5, height);
        contour.box(x, y + height / 2 - 11, 10, 7);
        contour.box(x, y + height / 2 + 4, 10, 7);
    }

    /** A slice of a pile: an upper and a lower width. */
    void slice(Plan.Spot middle, int upper, int lower, int height) {
        contour.path()
                .move(middle.x() - upper / 2, middle.y() - height / 2)
                .add("h", upper)
                .by((lower - upper) / 2, height)
                .add("h", -lower)
                .close();
    }

    private void number(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }
}

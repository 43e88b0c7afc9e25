package dev.slipway.diagram.sheet;

/** Writes labels as text, line under line around a middle. */
public final class TextWriter {
    private final StringBuilder out;

    public TextWriter(StringBuilder out) {
        this.out = out;
    }

    public void write(Label label, int x, int y) {
        write(label, x, y, "");
    }

    /** Writes a label around a middle of which the lines all begin at its left side, however wide a font is. */
    public void writeFromLeft(Label label, int x, int y) {
        write(label, x - (label.width() + 1) / 2, y, " text-anchor=\"start\"");
    }

    private void write(Label label, int x, int y, String anchor) {
        if (label.isEmpty()) {
            return;
        }
        int height = label.lineHeight();
        int baseline = y - label.height() / 2 + height / 2 + label.size() * 35 / 100;
        out.append("<text");
        Xml.attribute("font-size", label.size(), out);
        out.append(" fill=\"currentColor\" stroke=\"none\"").append(anchor);
        if (label.lines().size() == 1) {
            at(x, baseline);
            out.append('>');
            Xml.text(label.lines().get(0), out);
        } else {
            out.append('>');
            for (String line : label.lines()) {
                out.append("<tspan");
                at(x, baseline);
                out.append('>');
                Xml.text(line, out);
                out.append("</tspan>");
                baseline += height;
            }
        }
        out.append("</text>");
    }

    private void at(int x, int y) {
        Xml.attribute("x", x, out);
        Xml.attribute("y", y, out);
    }
}

package dev.slipway.diagram;

/** Writes labels as text, line under line around a middle. */
final class TextWriter {
    private final StringBuilder out;

    TextWriter(StringBuilder out) {
        this.out = out;
    }

    void write(Label label, int x, int y) {
        if (label.isEmpty()) {
            return;
        }
        int height = label.lineHeight();
        int baseline = y - label.height() / 2 + height / 2 + label.size() * 35 / 100;
        out.append("<text");
        Xml.attribute("font-size", label.size(), out);
        out.append(" fill=\"currentColor\" stroke=\"none\"");
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

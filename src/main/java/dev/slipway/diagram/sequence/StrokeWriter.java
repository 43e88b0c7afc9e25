package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.PathData;
import dev.slipway.diagram.sheet.TextWriter;

/** Writes the line of a message, what is at its end, and its text. */
final class StrokeWriter {
    /** How long the head of an arrow is, and how far it goes aside. */
    static final int HEAD = 8;

    private static final int ASIDE = 4;

    /** How far before the lifeline a lost message ends. */
    static final int SHORT = 12;

    private final StringBuilder out;
    private final TextWriter texts;

    StrokeWriter(StringBuilder out) {
        this.out = out;
        this.texts = new TextWriter(out);
    }

    void write(Chart.Stroke stroke) {
        Arrow arrow = stroke.message().arrow();
        boolean rightwards = stroke.out() < stroke.to() || stroke.out() == stroke.to() && stroke.from() < stroke.to();
        int way = rightwards ? 1 : -1;
        int tip = arrow.head() == Arrow.Head.CROSS ? stroke.to() - way * SHORT : stroke.to();
        int end = arrow.head() == Arrow.Head.FULL ? tip - way * (HEAD - 2) : tip;
        out.append("<g class=\"dgm-edge dgm-message\"><path");
        out.append(arrow.dashed() ? " class=\"dgm-dashed\" d=\"" : " d=\"");
        PathData line = new PathData(out).move(stroke.from(), stroke.y());
        if (stroke.message().toItself()) {
            line.add("H", stroke.out()).add("V", stroke.end());
        }
        line.add("H", end).end();
        head(arrow.head(), tip, stroke.end(), way);
        Chart.Text text = stroke.text();
        if (stroke.message().toItself()) {
            texts.writeFromLeft(text.label(), text.x(), text.y());
        } else {
            texts.write(text.label(), text.x(), text.y());
        }
        out.append("</g>\n");
    }

    private void head(Arrow.Head head, int x, int y, int way) {
        int back = x - way * HEAD;
        switch (head) {
            case FULL -> {
                out.append("<path class=\"dgm-head\" fill=\"currentColor\" stroke=\"none\" d=\"");
                new PathData(out)
                        .move(x, y)
                        .add("L", back, y - ASIDE)
                        .add("L", back, y + ASIDE)
                        .close();
            }
            case OPEN -> {
                out.append("<path d=\"");
                new PathData(out)
                        .move(back, y - ASIDE - 1)
                        .add("L", x, y)
                        .add("L", back, y + ASIDE + 1)
                        .end();
            }
            case CROSS -> {
                out.append("<path d=\"");
                new PathData(out)
                        .move(x - ASIDE, y - ASIDE)
                        .by(HEAD, HEAD)
                        .move(x - ASIDE, y + ASIDE)
                        .by(HEAD, -HEAD)
                        .end();
            }
        }
    }
}

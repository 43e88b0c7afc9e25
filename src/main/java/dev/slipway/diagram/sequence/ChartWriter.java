package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Contour;
import dev.slipway.diagram.sheet.Label;
import dev.slipway.diagram.sheet.PathData;
import dev.slipway.diagram.sheet.Sheet;
import dev.slipway.diagram.sheet.TextWriter;

/** Writes a chart as SVG: lifelines, frames, bars, titles, messages, notes, heads, each over the one before. */
final class ChartWriter {
    private final Sequence sequence;
    private final Chart chart;
    private final StringBuilder out = new StringBuilder(4096);
    private final Contour contour = new Contour(out);
    private final TextWriter texts = new TextWriter(out);
    private final StrokeWriter strokes = new StrokeWriter(out);

    ChartWriter(Sequence sequence, Chart chart) {
        this.sequence = sequence;
        this.chart = chart;
    }

    String write(Sheet sheet) {
        Chart.Box around = chart.around();
        sheet.open(around.x(), around.width(), around.height(), false, out);
        lifelines();
        for (Chart.Frame frame : chart.frames()) {
            frame(frame);
        }
        bars();
        for (Chart.Frame frame : chart.frames()) {
            titles(frame);
        }
        for (Chart.Stroke stroke : chart.strokes()) {
            strokes.write(stroke);
        }
        for (Chart.Paper paper : chart.papers()) {
            paper(paper);
        }
        heads(chart.top());
        if (chart.footed()) {
            heads(chart.bottom() + Head.height(sequence.participants()));
        }
        sheet.close(out);
        return out.toString();
    }

    private void lifelines() {
        out.append("<path class=\"dgm-life\" d=\"");
        PathData path = new PathData(out);
        for (int x : chart.columns()) {
            path.move(x, chart.top()).add("V", chart.bottom());
        }
        path.end();
        out.append('\n');
    }

    private void bars() {
        if (chart.bars().isEmpty()) {
            return;
        }
        out.append("<g class=\"dgm-bars\">");
        for (Chart.Box bar : chart.bars()) {
            contour.path()
                    .move(bar.x(), bar.y())
                    .add("h", bar.width())
                    .add("v", bar.height())
                    .add("h", -bar.width())
                    .close();
        }
        out.append("</g>\n");
    }

    private void frame(Chart.Frame frame) {
        Chart.Box box = frame.box();
        out.append("<g class=\"dgm-cluster\">");
        contour.box(box.x(), box.y(), box.width(), box.height());
        for (int separator : frame.separators()) {
            out.append("<path class=\"dgm-dashed\" d=\"");
            new PathData(out).move(box.x(), separator).add("h", box.width()).end();
        }
        out.append("</g>\n");
    }

    /** What a frame says, over the bars beside it. */
    private void titles(Chart.Frame frame) {
        out.append("<g class=\"dgm-cluster dgm-label\">");
        Chart.Box tab = frame.tab();
        int cut = 6;
        contour.path()
                .move(tab.x(), tab.bottom())
                .add("h", tab.width() - cut)
                .by(cut, -cut)
                .add("V", tab.y())
                .add("H", tab.x())
                .close();
        Label kind = Label.of(frame.kind().keyword(), 8, Columns.SIZE);
        texts.write(kind, tab.x() + (tab.width() - cut / 2) / 2, tab.y() + tab.height() / 2);
        for (Chart.Text title : frame.titles()) {
            texts.writeFromLeft(title.label(), title.x(), title.y());
        }
        out.append("</g>\n");
    }

    private void paper(Chart.Paper paper) {
        Chart.Box box = paper.box();
        out.append("<g class=\"dgm-node dgm-note\">");
        contour.note(box.x(), box.y(), box.width(), box.height());
        texts.write(paper.text().label(), paper.text().x(), paper.text().y());
        out.append("</g>\n");
    }

    /** The row of heads whose lower side is at a height. */
    private void heads(int bottom) {
        for (int i = 0; i < chart.columns().size(); i++) {
            head(sequence.participants().get(i), chart.columns().get(i), bottom);
        }
    }

    private void head(Participant participant, int x, int bottom) {
        int width = Head.width(participant);
        int height = Head.height(participant);
        int top = bottom - height;
        if (!participant.actor()) {
            out.append("<g class=\"dgm-node dgm-box\">");
            contour.box(x - width / 2, top, width, height);
            texts.write(participant.label(), x, top + height / 2);
        } else {
            out.append("<g class=\"dgm-node dgm-actor\">");
            contour.path()
                    .move(x - 6, top + 7)
                    .add("a", 6, 6, 0, 1, 1, 12, 0)
                    .add("a", 6, 6, 0, 1, 1, -12, 0)
                    .close();
            contour.path()
                    .move(x - 12, top + Head.FIGURE)
                    .add("a", 12, 11, 0, 0, 1, 24, 0)
                    .close();
            texts.write(participant.label(), x, top + (height + Head.FIGURE) / 2);
        }
        out.append("</g>\n");
    }
}

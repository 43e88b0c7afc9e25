package dev.slipway.site.body;

import java.util.List;

/** Visits a whole body in the order of its text; override what is of interest and call {@code super} to go on down. */
public abstract class BodyWalker implements FlowVisitor, PhrasingVisitor {
    /** Visits the flow and then the footnotes. */
    public void walk(Body body) {
        walk(body.flow());
        body.footnotes().forEach(footnote -> walk(footnote.children()));
    }

    /** Visits each piece. */
    public void walk(List<Flow> flow) {
        for (Flow piece : flow) {
            piece.accept(this);
        }
    }

    /** Visits each run. */
    public void walkPhrasing(List<Phrasing> phrasing) {
        for (Phrasing run : phrasing) {
            run.accept(this);
        }
    }

    @Override
    public void visit(Flow.Paragraph paragraph) {
        walkPhrasing(paragraph.children());
    }

    @Override
    public void visit(Heading heading) {
        walkPhrasing(heading.children());
    }

    @Override
    public void visit(CodeBlock code) {}

    @Override
    public void visit(Container container) {
        walkPhrasing(container.title());
        walk(container.children());
    }

    @Override
    public void visit(Flow.BulletList list) {
        list.items().forEach(item -> walk(item.children()));
    }

    @Override
    public void visit(Flow.OrderedList list) {
        list.items().forEach(item -> walk(item.children()));
    }

    @Override
    public void visit(Flow.Quote quote) {
        walk(quote.children());
    }

    @Override
    public void visit(Flow.Alert alert) {
        walk(alert.children());
    }

    @Override
    public void visit(Flow.ThematicBreak thematicBreak) {}

    @Override
    public void visit(Table table) {
        table.head().forEach(cell -> walkPhrasing(cell.children()));
        table.rows().forEach(row -> row.forEach(cell -> walkPhrasing(cell.children())));
    }

    @Override
    public void visit(Flow.SafeHtml html) {
        walkPhrasing(html.pieces());
    }

    @Override
    public void visit(Flow.Comment comment) {}

    @Override
    public void visit(Phrasing.Text text) {}

    @Override
    public void visit(Phrasing.CodeSpan code) {}

    @Override
    public void visit(Phrasing.Emphasis emphasis) {
        walkPhrasing(emphasis.children());
    }

    @Override
    public void visit(Phrasing.Strong strong) {
        walkPhrasing(strong.children());
    }

    @Override
    public void visit(Phrasing.Strikethrough strikethrough) {
        walkPhrasing(strikethrough.children());
    }

    @Override
    public void visit(Phrasing.Link link) {
        walkPhrasing(link.children());
    }

    @Override
    public void visit(Phrasing.Image image) {}

    @Override
    public void visit(Phrasing.LineBreak lineBreak) {}

    @Override
    public void visit(Phrasing.FootnoteMark mark) {}

    @Override
    public void visit(Phrasing.SafeTag tag) {}

    @Override
    public void visit(Phrasing.LinkedTag tag) {}
}

package dev.slipway.site.body;

/** One method for each kind of {@link Flow}. */
public interface FlowVisitor {
    void visit(Flow.Paragraph paragraph);

    void visit(Heading heading);

    void visit(CodeBlock code);

    void visit(Container container);

    void visit(Flow.BulletList list);

    void visit(Flow.OrderedList list);

    void visit(Flow.Quote quote);

    void visit(Flow.Alert alert);

    void visit(Flow.ThematicBreak thematicBreak);

    void visit(Table table);

    void visit(Flow.SafeHtml html);

    void visit(Flow.Comment comment);
}

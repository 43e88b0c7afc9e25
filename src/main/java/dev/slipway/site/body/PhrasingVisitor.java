package dev.slipway.site.body;

/** One method for each kind of {@link Phrasing}. */
public interface PhrasingVisitor {
    void visit(Phrasing.Text text);

    void visit(Phrasing.CodeSpan code);

    void visit(Phrasing.Emphasis emphasis);

    void visit(Phrasing.Strong strong);

    void visit(Phrasing.Strikethrough strikethrough);

    void visit(Phrasing.Link link);

    void visit(Phrasing.Image image);

    void visit(Phrasing.LineBreak lineBreak);

    void visit(Phrasing.FootnoteMark mark);

    void visit(Phrasing.SafeTag tag);

    void visit(Phrasing.LinkedTag tag);
}

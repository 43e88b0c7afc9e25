package dev.slipway.parse;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The characters of a node without its marks. */
final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final boolean images;

    private PlainText(boolean images) {
        this.images = images;
    }

    /** The text that stands for an image: its description, with the descriptions of images within it. */
    static String describing(Node image) {
        return collect(image, true);
    }

    /** What a reader of the page sees as text: images have none. */
    static String shown(Node node) {
        return collect(node, false);
    }

    private static String collect(Node node, boolean images) {
        PlainText visitor = new PlainText(images);
        visitor.visitChildren(node);
        return visitor.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Image image) {
        if (images) {
            visitChildren(image);
        }
    }
}

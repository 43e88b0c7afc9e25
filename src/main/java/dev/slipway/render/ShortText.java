package dev.slipway.render;

import dev.slipway.site.Destination;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes the Markdown of a description, a question or an answer. Links lead to other sites only: nobody has decided where a
 * local one would lead. HTML is shown as text.
 */
final class ShortText extends AbstractVisitor {
    private final CodeWriter blocks;
    private final StringBuilder out;

    ShortText(CodeWriter blocks, StringBuilder out) {
        this.blocks = blocks;
        this.out = out;
    }

    void writeChildren(Node node) {
        visitChildren(node);
    }

    private void wrap(String tag, Node node) {
        out.append('<').append(tag).append('>');
        visitChildren(node);
        out.append("</").append(tag).append('>');
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean tight = paragraph.getParent() instanceof ListItem && paragraph.getNext() == null;
        if (tight) {
            visitChildren(paragraph);
        } else {
            wrap("p", paragraph);
        }
    }

    @Override
    public void visit(BulletList list) {
        wrap("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        wrap("ol", list);
    }

    @Override
    public void visit(ListItem item) {
        wrap("li", item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        int space = info.indexOf(' ');
        blocks.writeCode(space < 0 ? info : info.substring(0, space), code.getLiteral(), out);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.writeCode("", code.getLiteral(), out);
    }

    @Override
    public void visit(Code code) {
        out.append("<code>");
        Html.text(code.getLiteral(), out);
        out.append("</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        wrap("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        wrap("strong", strong);
    }

    @Override
    public void visit(Link link) {
        if (Destination.of(link.getDestination()) != Destination.WEB) {
            visitChildren(link);
            return;
        }
        out.append("<a class=\"external\" rel=\"noopener\"");
        Html.attribute("href", link.getDestination(), out);
        out.append('>');
        visitChildren(link);
        out.append("</a>");
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(Text text) {
        Html.text(text.getLiteral(), out);
    }

    @Override
    public void visit(HtmlInline html) {
        Html.text(html.getLiteral(), out);
    }

    @Override
    public void visit(HtmlBlock html) {
        out.append("<p>");
        Html.text(html.getLiteral(), out);
        out.append("</p>");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append("<br>");
    }
}

package dev.slipway.parse;

import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Converts the inlines within one node to phrasing. The parser bounds how deep this goes. */
final class PhrasingConversion extends AbstractVisitor {
    private final Manuscript manuscript;
    private final HtmlScope html;
    private final List<Phrasing> phrasing = new ArrayList<>();

    private PhrasingConversion(Manuscript manuscript, HtmlScope html) {
        this.manuscript = manuscript;
        this.html = html;
    }

    static List<Phrasing> ofChildren(Node parent, Manuscript manuscript, HtmlScope.Holds holds, boolean insideLink) {
        return new PhrasingConversion(manuscript, new HtmlScope(manuscript, holds, insideLink)).convert(parent);
    }

    private List<Phrasing> convert(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(this);
        }
        html.finish(phrasing);
        return List.copyOf(phrasing);
    }

    private List<Phrasing> within(Node parent, boolean link) {
        return ofChildren(parent, manuscript, html.holds(), link || html.insideLink());
    }

    private void add(Phrasing run) {
        if (!html.isDropping()) {
            phrasing.add(run);
        }
    }

    @Override
    public void visit(Text text) {
        if (!text.getLiteral().isEmpty()) {
            add(new Phrasing.Text(text.getLiteral()));
        }
    }

    @Override
    public void visit(Code code) {
        add(new Phrasing.CodeSpan(code.getLiteral(), manuscript.positions.of(code)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        add(new Phrasing.Emphasis(within(emphasis, false)));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        add(new Phrasing.Strong(within(strong, false)));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            add(new Phrasing.Strikethrough(within(node, false)));
        } else if (node instanceof FootnoteMention mention) {
            mention(mention.note());
        }
    }

    /** The mark is a link itself, so that in a link it stays text. */
    private void mention(FootnoteBlock note) {
        add(html.insideLink() ? new Phrasing.Text("[^" + note.label() + "]") : manuscript.footnotes.mark(note));
    }

    @Override
    public void visit(Link link) {
        if (html.insideLink()) {
            within(link, true).forEach(this::add);
            return;
        }
        Reference reference =
                manuscript.reference(link.getDestination(), Reference.Kind.LINK, manuscript.positions.of(link));
        add(new Phrasing.Link(reference, Optional.ofNullable(link.getTitle()), within(link, true)));
    }

    @Override
    public void visit(Image image) {
        Reference reference =
                manuscript.reference(image.getDestination(), Reference.Kind.IMAGE, manuscript.positions.of(image));
        add(new Phrasing.Image(reference, Optional.ofNullable(image.getTitle()), PlainText.describing(image)));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(new Phrasing.LineBreak(false));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(new Phrasing.LineBreak(true));
    }

    @Override
    public void visit(HtmlInline inline) {
        html.inline(inline, phrasing);
    }
}

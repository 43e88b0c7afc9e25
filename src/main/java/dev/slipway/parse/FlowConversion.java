package dev.slipway.parse;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeNotes;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Phrasing;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Converts the blocks within one block to flow. The parser bounds how deep this goes. */
final class FlowConversion extends AbstractVisitor {
    private final Manuscript manuscript;
    private final int depth;
    private final HtmlScope html;
    private final List<Flow> flow = new ArrayList<>();
    /** Of the code that was met last. */
    private CodeNotes notes = CodeNotes.NONE;

    private FlowConversion(Manuscript manuscript, int depth, boolean insideLink) {
        this.manuscript = manuscript;
        this.depth = depth;
        this.html = new HtmlScope(manuscript, HtmlScope.Holds.FLOW, insideLink);
    }

    static List<Flow> ofDocument(Node document, Manuscript manuscript) {
        return new FlowConversion(manuscript, 0, false).convert(document);
    }

    /** A footnote's text, which stands on its own. */
    static List<Flow> ofChildren(Node parent, Manuscript manuscript) {
        return new FlowConversion(manuscript, 1, false).convert(parent);
    }

    /** What a block holds, one level further down. */
    List<Flow> within(Node parent) {
        if (depth + 1 == Parser.DEEPEST) {
            manuscript.problems.add(
                    ParseRule.TOO_DEEP,
                    manuscript.positions.of(parent),
                    "quotes, lists and containers stand in each other more than " + Parser.DEEPEST + " deep",
                    "what is deeper is shown as text");
        }
        return new FlowConversion(manuscript, depth + 1, html.insideLink()).convert(parent);
    }

    /** The runs of text in a block. */
    List<Phrasing> phrasing(Node parent) {
        return PhrasingConversion.ofChildren(parent, manuscript, HtmlScope.Holds.PHRASING, html.insideLink());
    }

    /** The runs of text in a block, all of which is a link: no other link may stand in it. */
    List<Phrasing> linkText(Node parent) {
        return PhrasingConversion.ofChildren(parent, manuscript, HtmlScope.Holds.PHRASING, true);
    }

    /** The runs of text in a table's cell, where HTML may put lists too. */
    List<Phrasing> cell(Node parent) {
        return PhrasingConversion.ofChildren(parent, manuscript, HtmlScope.Holds.CELL, html.insideLink());
    }

    private List<Flow> convert(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof HtmlBlock)) {
                html.beforeFlow(manuscript.positions.of(child)).ifPresent(flow::add);
            }
            child.accept(this);
        }
        html.finish(manuscript.positions.of(parent)).ifPresent(flow::add);
        return List.copyOf(flow);
    }

    @Override
    public void visit(Paragraph paragraph) {
        flow.add(new Flow.Paragraph(phrasing(paragraph)));
    }

    @Override
    public void visit(Heading node) {
        dev.slipway.site.body.Heading heading = new dev.slipway.site.body.Heading(
                node.getLevel(),
                manuscript.headingIds.of(node),
                PlainText.shown(node),
                phrasing(node),
                manuscript.positions.of(node));
        manuscript.headings.add(heading);
        flow.add(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        CodeBlock block = Annotations.tied(code, CodeConversion.of(code, manuscript), manuscript);
        notes = block.notes();
        flow.add(block);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        flow.add(CodeConversion.of(code, manuscript));
    }

    @Override
    public void visit(BlockQuote quote) {
        flow.add(Alerts.alertOrQuote(quote, this, manuscript));
    }

    @Override
    public void visit(BulletList list) {
        flow.add(new Flow.BulletList(list.isTight(), items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        CodeNotes above = list.getPrevious() instanceof FencedCodeBlock ? notes : CodeNotes.NONE;
        flow.add(new Flow.OrderedList(start == null ? 1 : start, list.isTight(), items(list), above));
    }

    private List<Flow.ListItem> items(ListBlock list) {
        List<Flow.ListItem> items = new ArrayList<>();
        FlowConversion inList = new FlowConversion(manuscript, depth + 1, html.insideLink());
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Flow.ListItem(Tasks.box(item), inList.within(item)));
        }
        return List.copyOf(items);
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        flow.add(new Flow.ThematicBreak());
    }

    @Override
    public void visit(HtmlBlock block) {
        flow.addAll(html.block(block));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {}

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof OwnBlock own) {
            own.convert(this);
        } else if (block instanceof TableBlock table) {
            flow.add(TableConversion.of(table, this));
        }
    }

    void keep(ContainerBlock block) {
        flow.addAll(new ContainerConversion(block, manuscript).convert(this));
    }

    void keep(FootnoteBlock block) {
        manuscript.footnotes.define(block);
    }

    void keep(StrayFence fence) {
        manuscript.problems.add(
                ParseRule.STRAY_CONTAINER_END,
                manuscript.positions.of(fence),
                "this line closes no container",
                ContainerConversion.openAround(fence)
                        .map(open -> "the container \"" + open.fence.name() + "\" around it was opened with "
                                + open.fence.colons() + " colons")
                        .orElse("delete it, or open a container above"));
    }
}

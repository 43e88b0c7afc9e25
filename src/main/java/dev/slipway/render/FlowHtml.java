package dev.slipway.render;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Container;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.FlowVisitor;
import dev.slipway.site.body.Heading;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Table;
import java.util.List;
import java.util.Map;

/** Writes pieces of flow. */
class FlowHtml implements FlowVisitor {
    private final PhrasingHtml phrasing;
    private final CodeHtml code;
    private final Language language;
    private final Map<String, SectionChip> chips;
    private final StringBuilder out;
    private final ContainerHtml containers;
    private final Depth depth;
    private final ListHtml lists;

    FlowHtml(
            PhrasingHtml phrasing,
            CodeHtml code,
            Language language,
            Map<String, SectionChip> chips,
            Depth depth,
            StringBuilder out) {
        this.phrasing = phrasing;
        this.code = code;
        this.language = language;
        this.chips = chips;
        this.depth = depth;
        this.lists = new ListHtml(this, language, out);
        this.out = out;
        this.containers = new ContainerHtml(this, language, out);
    }

    void writeAll(List<Flow> flow) {
        for (Flow piece : flow) {
            piece.accept(this);
        }
    }

    /** Opens the title of a container as a heading, {@code <h4 class="name">}; returns the heading's level, to close it with. */
    int openTitle(String name) {
        int level = depth.descend();
        out.append("<h").append(level).append(" class=\"").append(name).append("\">");
        return level;
    }

    /** How deep the text stands here; what a container with a title returns to after it. */
    Depth depth() {
        return depth;
    }

    /** Writes the title of a container, which may be clicked, so that it holds no links of ours. */
    void writeTitle(List<Phrasing> title) {
        phrasing.writeQuietly(title);
    }

    void writePhrasing(List<Phrasing> runs) {
        phrasing.writeAll(runs);
    }

    @Override
    public void visit(Flow.Paragraph paragraph) {
        out.append("<p>");
        writePhrasing(paragraph.children());
        out.append("</p>\n");
    }

    @Override
    public void visit(Heading heading) {
        int level = depth.pass(heading.level());
        out.append("<h").append(level);
        if (!heading.id().isEmpty()) {
            Html.attribute("id", heading.id(), out);
        }
        SectionChip chip = chips.get(heading.id());
        if (chip != null && !chip.role().isEmpty()) {
            Html.attribute("class", "role-" + chip.role(), out);
        }
        out.append('>');
        phrasing.writeQuietly(heading.children());
        if (chip != null && chip.minutes() > 0) {
            out.append(" <span class=\"chip\">");
            Html.text(chip.time(language), out);
            out.append("</span>");
        }
        if (!heading.id().isEmpty() && heading.level() > 1) {
            writeAnchor(heading);
        }
        out.append("</h").append(level).append(">\n");
    }

    private void writeAnchor(Heading heading) {
        out.append("<a class=\"anchor\"");
        Html.attribute("href", "#" + heading.id(), out);
        Html.attribute("aria-label", language.text("body.link-to-section", heading.text()), out);
        out.append("></a>");
    }

    @Override
    public void visit(CodeBlock block) {
        code.write(block);
    }

    @Override
    public void visit(Container container) {
        containers.write(container);
    }

    @Override
    public void visit(Flow.BulletList list) {
        lists.write(list);
    }

    @Override
    public void visit(Flow.OrderedList list) {
        lists.write(list);
    }

    @Override
    public void visit(Flow.Quote quote) {
        out.append("<blockquote>\n");
        writeAll(quote.children());
        out.append("</blockquote>\n");
    }

    @Override
    public void visit(Flow.Alert alert) {
        String kind = alert.kind().key();
        out.append("<div class=\"callout callout-").append(kind).append("\" role=\"note\"><p class=\"callout-title\">");
        out.append("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-")
                .append(kind)
                .append("\"/></svg>");
        Html.text(language.text("body.alert." + kind), out);
        out.append("</p>\n");
        writeAll(alert.children());
        out.append("</div>\n");
    }

    @Override
    public void visit(Flow.ThematicBreak thematicBreak) {
        out.append("<hr>\n");
    }

    @Override
    public void visit(Table table) {
        out.append("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"");
        Html.attribute("aria-label", language.text("body.table"), out);
        out.append('>');
        new TableHtml(phrasing, out).write(table);
        out.append("</div>\n");
    }

    @Override
    public void visit(Flow.SafeHtml html) {
        phrasing.writeQuietly(html.pieces());
        lists.startLine();
    }

    @Override
    public void visit(Flow.Comment comment) {}
}

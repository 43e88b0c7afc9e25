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

    FlowHtml(
            PhrasingHtml phrasing,
            CodeHtml code,
            Language language,
            Map<String, SectionChip> chips,
            StringBuilder out) {
        this.phrasing = phrasing;
        this.code = code;
        this.language = language;
        this.chips = chips;
        this.out = out;
        this.containers = new ContainerHtml(this, language, out);
    }

    void writeAll(List<Flow> flow) {
        for (Flow piece : flow) {
            piece.accept(this);
        }
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
        out.append("<h").append(heading.level());
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
        out.append("</h").append(heading.level()).append(">\n");
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
        out.append(isTasks(list.items()) ? "<ul class=\"tasks\">\n" : "<ul>\n");
        writeItems(list.items(), list.tight());
        out.append("</ul>\n");
    }

    @Override
    public void visit(Flow.OrderedList list) {
        if (!list.notes().isEmpty()) {
            writeNotes(list);
            return;
        }
        out.append(isTasks(list.items()) ? "<ol class=\"tasks\"" : "<ol");
        if (list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        writeItems(list.items(), list.tight());
        out.append("</ol>\n");
    }

    /** The list that explains the code above: the number of an item leads back to its line. */
    private void writeNotes(Flow.OrderedList list) {
        out.append("<ol class=\"code-notes\" role=\"list\">\n");
        int number = list.start();
        for (Flow.ListItem item : list.items()) {
            String shown = Integer.toString(number);
            boolean marked = list.notes().firstLineOf(number).isPresent();
            out.append("<li");
            Html.attribute("id", list.notes().item(number), out);
            out.append(marked ? "><a class=\"code-note\"" : "><span class=\"code-note\"");
            if (marked) {
                Html.attribute("href", "#" + list.notes().mark(number), out);
                Html.attribute("aria-label", language.text("body.code.note.back", shown), out);
            }
            out.append('>').append(shown).append(marked ? "</a>" : "</span>").append(list.tight() ? " " : "");
            writeItem(item, list.tight());
            number++;
        }
        out.append("</ol>\n");
    }

    private static boolean isTasks(List<Flow.ListItem> items) {
        for (Flow.ListItem item : items) {
            if (item.task().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void writeItems(List<Flow.ListItem> items, boolean tight) {
        for (Flow.ListItem item : items) {
            out.append(item.task().isPresent() ? "<li class=\"task\">" : "<li>");
            writeItem(item, tight);
        }
    }

    private void writeItem(Flow.ListItem item, boolean tight) {
        item.task().ifPresent(this::writeBox);
        if (tight) {
            writeTight(item.children());
        } else if (!item.children().isEmpty()) {
            out.append('\n');
            writeAll(item.children());
        }
        out.append("</li>\n");
    }

    private void writeBox(boolean ticked) {
        out.append("<input type=\"checkbox\" disabled").append(ticked ? " checked" : "");
        Html.attribute("aria-label", language.text(ticked ? "body.task.done" : "body.task.open"), out);
        out.append("> ");
    }

    private void writeTight(List<Flow> children) {
        boolean afterText = true;
        for (Flow child : children) {
            boolean text = child instanceof Flow.Paragraph;
            if (text != afterText || !text) {
                startLine();
            }
            if (child instanceof Flow.Paragraph paragraph) {
                writePhrasing(paragraph.children());
            } else {
                child.accept(this);
            }
            afterText = text;
        }
    }

    private void startLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
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
        startLine();
    }

    @Override
    public void visit(Flow.Comment comment) {}
}

package dev.slipway.render;

import dev.slipway.site.body.Flow;
import java.util.List;

/** Writes lists: of points, of steps that are counted, of tasks, and the one that explains the notes of a block of code. */
final class ListHtml {
    private final FlowHtml flow;
    private final Language language;
    private final StringBuilder out;

    ListHtml(FlowHtml flow, Language language, StringBuilder out) {
        this.flow = flow;
        this.language = language;
        this.out = out;
    }

    void write(Flow.BulletList list) {
        out.append(isTasks(list.items()) ? "<ul class=\"tasks\">\n" : "<ul>\n");
        writeItems(list.items(), list.tight());
        out.append("</ul>\n");
    }

    void write(Flow.OrderedList list) {
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
            flow.writeAll(item.children());
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
                flow.writePhrasing(paragraph.children());
            } else {
                child.accept(flow);
            }
            afterText = text;
        }
    }

    void startLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}

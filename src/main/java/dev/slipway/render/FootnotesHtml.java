package dev.slipway.render;

import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Footnote;
import java.util.List;

/** Writes the footnotes at the end of a body, each with a way back to every mark. */
final class FootnotesHtml {
    private final FlowHtml html;
    private final Language language;
    private final StringBuilder out;

    FootnotesHtml(FlowHtml html, Language language, StringBuilder out) {
        this.html = html;
        this.language = language;
        this.out = out;
    }

    /** The anchor of a mark: {@code fnref-2}, and {@code fnref-2-3} of the third mention. */
    static String markId(int number, int mention) {
        return "fnref-" + number + (mention == 1 ? "" : "-" + mention);
    }

    void write(List<Footnote> footnotes) {
        if (footnotes.isEmpty()) {
            return;
        }
        out.append("<section class=\"footnotes\" role=\"doc-endnotes\"");
        Html.attribute("aria-label", language.text("body.footnotes"), out);
        out.append("><ol>\n");
        for (Footnote footnote : footnotes) {
            out.append("<li id=\"fn-").append(footnote.number()).append("\">");
            write(footnote);
            out.append("</li>\n");
        }
        out.append("</ol></section>\n");
    }

    /** The ways back stand at the end of the last paragraph, where there is one. */
    private void write(Footnote footnote) {
        List<Flow> children = footnote.children();
        int last = children.size() - 1;
        if (last >= 0 && children.get(last) instanceof Flow.Paragraph paragraph) {
            html.writeAll(children.subList(0, last));
            out.append("<p>");
            html.writePhrasing(paragraph.children());
            writeBacks(footnote);
            out.append("</p>\n");
        } else {
            html.writeAll(children);
            writeBacks(footnote);
        }
    }

    private void writeBacks(Footnote footnote) {
        for (int mention = 1; mention <= footnote.mentions(); mention++) {
            out.append(" <a href=\"#")
                    .append(markId(footnote.number(), mention))
                    .append("\" role=\"doc-backlink\"");
            Html.attribute("aria-label", language.text("body.footnote.back"), out);
            out.append(">↩");
            if (mention > 1) {
                out.append("<sup>").append(mention).append("</sup>");
            }
            out.append("</a>");
        }
    }
}

package dev.slipway.render;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Illustrator;
import java.util.Optional;

/** Writes diagrams as figures that scroll where they are wider than the page. */
final class DiagramHtml {
    private final Language language;
    private final Illustrator illustrator;

    DiagramHtml(Language language, Illustrator illustrator) {
        this.language = language;
        this.illustrator = illustrator;
    }

    /** Writes a block of code as a diagram; false, and nothing written, where it is none or cannot be drawn. */
    boolean write(CodeBlock block, StringBuilder out) {
        if (!Illustrator.draws(block.info())) {
            return false;
        }
        String title = block.info().title().orElse("");
        int hash = (title + block.text()).hashCode();
        String idPrefix = "dgm-" + Integer.toHexString(hash) + "-" + block.firstLine();
        return write(block.info().language(), block.text(), title, idPrefix, !title.isEmpty(), out);
    }

    /** Writes a diagram in DOT without a caption; false, and nothing written, where it cannot be drawn. */
    boolean write(String dot, String title, String idPrefix, StringBuilder out) {
        return write(Illustrator.DOT, dot, title, idPrefix, false, out);
    }

    private boolean write(
            String kind, String text, String title, String idPrefix, boolean captioned, StringBuilder out) {
        String name = language.text("body.diagram");
        Optional<String> svg = illustrator.svg(kind, text, title.isEmpty() ? name : title, idPrefix);
        if (svg.isEmpty()) {
            return false;
        }
        out.append("<figure class=\"diagram\"><div class=\"figure-scroll\" tabindex=\"0\" role=\"region\"");
        Html.attribute("aria-label", title.isEmpty() ? name : name + ": " + title, out);
        out.append('>').append(svg.get()).append("</div>");
        if (captioned) {
            out.append("<figcaption>");
            Html.text(title, out);
            out.append("</figcaption>");
        }
        out.append("</figure>\n");
        return true;
    }
}

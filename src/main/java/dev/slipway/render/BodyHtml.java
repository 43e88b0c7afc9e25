package dev.slipway.render;

import dev.slipway.site.body.Body;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Verdicts;
import java.util.List;
import java.util.Map;

/** Writes the text of an article as HTML. */
public final class BodyHtml {
    private final Language language;
    private final Highlighter highlighter;
    private final Illustrator illustrator;
    private final Verdicts verdicts;

    public BodyHtml(Language language, Highlighter highlighter) {
        this(language, highlighter, Illustrator.NONE, Verdicts.NONE);
    }

    public BodyHtml(Language language, Highlighter highlighter, Illustrator illustrator, Verdicts verdicts) {
        this.language = language;
        this.highlighter = highlighter;
        this.illustrator = illustrator;
        this.verdicts = verdicts;
    }

    /** Appends a whole body, footnotes at the end; {@code chips} are by heading id. */
    public void write(Body body, Links links, Map<String, SectionChip> chips, StringBuilder out) {
        FlowHtml html = html(links, chips, Depth.ofText(), true, out);
        html.writeAll(body.flow());
        new FootnotesHtml(html, language, out).write(body.footnotes());
    }

    /** Appends a part of a body. */
    public void write(List<Flow> flow, Links links, StringBuilder out) {
        html(links, Map.of(), Depth.ofPiece(), false, out).writeAll(flow);
    }

    private FlowHtml html(Links links, Map<String, SectionChip> chips, Depth depth, boolean begins, StringBuilder out) {
        return new FlowHtml(
                new PhrasingHtml(links, language, begins, out),
                new CodeHtml(links, language, highlighter, illustrator, verdicts, out),
                language,
                chips,
                depth,
                out);
    }
}

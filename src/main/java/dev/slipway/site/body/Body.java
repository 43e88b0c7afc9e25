package dev.slipway.site.body;

import java.util.List;
import java.util.Set;

/**
 * The text of an article.
 *
 * @param footnotes in the order of their first mention
 * @param references of links and images, by their index
 * @param headings in the order of the text
 * @param anchors every id that a link may name, headings' and containers'
 */
public record Body(
        List<Flow> flow,
        List<Footnote> footnotes,
        List<Reference> references,
        List<Heading> headings,
        Set<String> anchors) {
    public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of(), Set.of());

    public Body {
        flow = List.copyOf(flow);
        footnotes = List.copyOf(footnotes);
        references = List.copyOf(references);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
    }
}

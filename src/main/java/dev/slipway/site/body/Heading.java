package dev.slipway.site.body;

import dev.slipway.site.Span;
import java.util.List;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param id the anchor, the same that GitHub makes of the text, unique in the body
 * @param text the heading without its marks
 */
public record Heading(int level, String id, String text, List<Phrasing> children, Span span) implements Flow {
    @Override
    public void accept(FlowVisitor visitor) {
        visitor.visit(this);
    }
}

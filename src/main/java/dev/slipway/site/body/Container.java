package dev.slipway.site.body;

import dev.slipway.site.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of flow between {@code :::name title {attributes}} and {@code :::}.
 *
 * @param title what follows the name, parsed as phrasing
 * @param id its anchor, unique in the body
 * @param attributes in the order written
 */
public record Container(
        ContainerKind kind,
        List<Phrasing> title,
        Optional<String> id,
        Map<String, String> attributes,
        List<Flow> children,
        Span span)
        implements Flow {
    @Override
    public void accept(FlowVisitor visitor) {
        visitor.visit(this);
    }
}

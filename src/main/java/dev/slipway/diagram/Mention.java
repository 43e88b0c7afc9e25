package dev.slipway.diagram;

import dev.slipway.site.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node, an edge, a cluster or the graph while the text is being read: its attributes, the last of a name counts. */
final class Mention {
    final String id;
    final Span at;
    final Map<String, Attribute> attributes;
    /** The innermost cluster around it, or -1. */
    int cluster;

    Mention(String id, Span at, Map<String, Attribute> defaults, int cluster) {
        this.id = id;
        this.at = at;
        this.attributes = new LinkedHashMap<>(defaults);
        this.cluster = cluster;
    }

    void set(List<Attribute> more) {
        for (Attribute attribute : more) {
            attributes.put(attribute.name(), attribute);
        }
    }

    /** An edge as mentioned. */
    record Arrow(int from, int to, Mention mention) {}
}

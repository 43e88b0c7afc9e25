package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds between two braces: the defaults for nodes and edges, the cluster, and the nodes named so far. */
final class Scope {
    final Map<String, Attribute> nodeDefaults;
    final Map<String, Attribute> edgeDefaults;
    /** The attributes of this graph or subgraph itself. */
    final Mention self;
    /** The innermost cluster, or -1. */
    final int cluster;

    final List<Integer> nodes = new ArrayList<>();

    Scope(Scope outer, Mention self, int cluster) {
        this(outer.nodeDefaults, outer.edgeDefaults, self, cluster);
    }

    Scope(Map<String, Attribute> nodes, Map<String, Attribute> edges, Mention self, int cluster) {
        this.nodeDefaults = new LinkedHashMap<>(nodes);
        this.edgeDefaults = new LinkedHashMap<>(edges);
        this.self = self;
        this.cluster = cluster;
    }

    static void set(Map<String, Attribute> defaults, List<Attribute> more) {
        for (Attribute attribute : more) {
            defaults.put(attribute.name(), attribute);
        }
    }
}

package dev.slipway.diagram;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A graph while its text is being read. */
final class Drafting {
    static final int MOST_NODES = 200;
    static final int MOST_EDGES = 400;
    final Mention whole = new Mention("", new Span(1, 1, 1), Map.of(), -1);
    final List<Mention> nodes = new ArrayList<>();
    final List<Mention.Arrow> edges = new ArrayList<>();
    final List<Mention> clusters = new ArrayList<>();
    final List<List<Integer>> same = new ArrayList<>();
    boolean strict;
    boolean directed;
    private final List<Problem> problems;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> clusterById = new HashMap<>();
    private final Set<Long> connected = new HashSet<>();

    Drafting(List<Problem> problems) {
        this.problems = problems;
    }

    Optional<Graph> graph() {
        return new Resolving(this, problems).graph();
    }

    /** The index of the node with an id, which is new at its first mention; -1 where there are too many. */
    int node(String id, Span at, Scope scope) {
        Integer known = byId.get(id);
        int index = known == null ? nodes.size() : known;
        if (known == null) {
            if (index == MOST_NODES) {
                tooMany(at, MOST_NODES + " boxes");
                return -1;
            }
            nodes.add(new Mention(id, at, scope.nodeDefaults, scope.cluster));
            byId.put(id, index);
        } else if (isWithin(scope.cluster, nodes.get(index).cluster)) {
            nodes.get(index).cluster = scope.cluster;
        }
        scope.nodes.add(index);
        return index;
    }

    /** Whether a cluster is in another one, however deep; every cluster is in -1. */
    private boolean isWithin(int cluster, int outer) {
        int around = cluster;
        while (around >= 0 && around != outer) {
            around = clusters.get(around).cluster;
        }
        return around == outer;
    }

    /** Adds an edge; false where there are too many. */
    boolean edge(int from, int to, Span at, Scope scope, List<Attribute> attributes) {
        long low = directed ? from : Math.min(from, to);
        long high = directed ? to : Math.max(from, to);
        if (!connected.add(low * MOST_NODES + high) && strict) {
            return true;
        }
        if (edges.size() == MOST_EDGES) {
            tooMany(at, MOST_EDGES + " arrows");
            return false;
        }
        Mention mention = new Mention("", at, scope.edgeDefaults, -1);
        mention.set(attributes);
        edges.add(new Mention.Arrow(from, to, mention));
        return true;
    }

    private void tooMany(Span at, String most) {
        problems.add(new Problem(
                DiagramRule.DIAGRAM_SIZE,
                at,
                "the diagram has more than " + most,
                "split it into several that each say one thing"));
    }

    /** The scope of a subgraph; a frame is drawn around one whose name begins with {@code cluster}. */
    Scope subgraph(String name, Span at, Scope outer) {
        if (!name.startsWith("cluster")) {
            return new Scope(outer, new Mention(name, at, Map.of(), outer.cluster), outer.cluster);
        }
        Integer known = clusterById.get(name);
        if (known != null && clusters.get(known).cluster == outer.cluster) {
            return new Scope(outer, clusters.get(known), known);
        }
        Mention cluster = new Mention(name, at, Map.of(), outer.cluster);
        clusters.add(cluster);
        clusterById.put(name, clusters.size() - 1);
        return new Scope(outer, cluster, clusters.size() - 1);
    }

    /** Notes what the attributes of a subgraph say once all of them are read. */
    void close(Scope scope) {
        Attribute rank = scope.self.attributes.remove("rank");
        if (rank == null) {
            return;
        }
        if (rank.value().equals("same")) {
            same.add(List.copyOf(scope.nodes));
        } else {
            problems.add(new Problem(
                    DiagramRule.DIAGRAM_ATTRIBUTE,
                    rank.at(),
                    "rank=" + rank.value() + " has no effect",
                    "only rank=same is known"));
        }
    }
}

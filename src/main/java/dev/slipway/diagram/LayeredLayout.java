package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out a graph in ranks along its arrows: ranks, order, places, depths and routes, one after the other. */
final class LayeredLayout {
    private static final int MARGIN = 6;
    private final Graph graph;
    private final Layers layers;
    private final Depths depths;
    private final int[][] sides;
    private int least = Integer.MAX_VALUE;
    private int most;

    private LayeredLayout(Graph graph) {
        this.graph = graph;
        FrameSize frames = new FrameSize(graph);
        this.layers = new Layers(graph, ranks(graph));
        Ordering.order(layers);
        Ports.spread(layers);
        this.sides = Placement.place(layers, frames);
        this.depths = new Depths(layers, frames);
    }

    static Plan of(Graph graph) {
        return graph.nodes().isEmpty()
                ? new Plan(1, 1, List.of(), List.of(), List.of(), List.of())
                : new LayeredLayout(graph).plan();
    }

    /** The ranks, twice as many where a label would have none of its own. */
    private static int[] ranks(Graph graph) {
        int[] ranks = Ranking.of(graph);
        boolean tight = false;
        for (Edge edge : graph.edges()) {
            tight |= !edge.label().isEmpty() && Math.abs(ranks[edge.from()] - ranks[edge.to()]) == 1;
        }
        for (int i = 0; tight && i < ranks.length; i++) {
            ranks[i] *= 2;
        }
        return ranks;
    }

    private Plan plan() {
        for (Cell cell : layers.cells) {
            least = Math.min(least, cell.x - cell.before);
            most = Math.max(most, cell.x + cell.after);
        }
        for (int cluster = 0; cluster < sides.length; cluster++) {
            if (layers.last[cluster] >= 0) {
                least = Math.min(least, sides[cluster][0]);
                most = Math.max(most, sides[cluster][1]);
            }
        }
        boolean sideways = graph.direction().isSideways();
        int across = most - least + 2 * MARGIN;
        int along = depths.total + 2 * MARGIN;
        return new Plan(sideways ? along : across, sideways ? across : along, nodes(), routes(), labels(), frames());
    }

    private Plan.Spot spot(int x, int y) {
        int across = x - least + MARGIN;
        int along = MARGIN + (graph.direction().isReversed() ? depths.total - y : y);
        return graph.direction().isSideways() ? new Plan.Spot(along, across) : new Plan.Spot(across, along);
    }

    private List<Plan.Spot> nodes() {
        List<Plan.Spot> spots = new ArrayList<>();
        for (Cell cell : layers.nodes) {
            spots.add(spot(cell.x, depths.middle(cell)));
        }
        return spots;
    }

    private List<Plan.Route> routes() {
        Router router = new Router(layers, depths);
        List<Plan.Route> routes = new ArrayList<>();
        for (int i = 0; i < graph.edges().size(); i++) {
            Edge edge = graph.edges().get(i);
            boolean upward = layers.nodes.get(edge.from()).rank > layers.nodes.get(edge.to()).rank;
            List<List<Integer>> pieces = new ArrayList<>();
            for (List<Integer> piece : router.route(i)) {
                pieces.add(upward ? 0 : pieces.size(), turned(piece, upward));
            }
            routes.add(new Plan.Route(pieces));
        }
        return routes;
    }

    /** The points of a piece as the reader sees them, from the end to the start where the edge leads upward. */
    private List<Integer> turned(List<Integer> piece, boolean upward) {
        List<Integer> points = new ArrayList<>(piece.size());
        for (int i = 0; i < piece.size(); i += 2) {
            int at = upward ? piece.size() - 2 - i : i;
            Plan.Spot spot = spot(piece.get(at), piece.get(at + 1));
            points.add(spot.x());
            points.add(spot.y());
        }
        return points;
    }

    private List<Plan.Spot> labels() {
        Plan.Spot[] spots = new Plan.Spot[graph.edges().size()];
        Arrays.fill(spots, new Plan.Spot(0, 0));
        for (Cell cell : layers.cells) {
            if (cell.kind == Cell.Kind.LABEL || cell.kind == Cell.Kind.TURN) {
                spots[cell.of] = spot(cell.x, depths.middle(cell));
            }
        }
        for (int i = 0; i < spots.length; i++) {
            Edge edge = graph.edges().get(i);
            if (edge.isLoop()) {
                Cell cell = layers.nodes.get(edge.from());
                int size = graph.direction().isSideways()
                        ? edge.label().height()
                        : edge.label().width();
                spots[i] = spot(cell.x + cell.before + layers.loopOuts[i] + size / 2, depths.middle(cell));
            }
        }
        return List.of(spots);
    }

    private List<Plan.Box> frames() {
        List<Plan.Box> boxes = new ArrayList<>();
        for (int cluster = 0; cluster < sides.length; cluster++) {
            if (layers.last[cluster] < 0) {
                boxes.add(new Plan.Box(0, 0, 0, 0));
                continue;
            }
            Plan.Spot a = spot(sides[cluster][0], depths.sides[cluster][0]);
            Plan.Spot b = spot(sides[cluster][1], depths.sides[cluster][1]);
            int x = Math.min(a.x(), b.x());
            int y = Math.min(a.y(), b.y());
            boxes.add(new Plan.Box(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        }
        return boxes;
    }
}

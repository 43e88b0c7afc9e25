package dev.slipway.diagram;

import java.util.List;

/**
 * Where everything of a graph is, in pixels from the top left corner.
 *
 * @param nodes the middle of each node
 * @param routes of each edge
 * @param labels the middle of each edge's label, at 0 where it has none
 * @param frames of each cluster
 */
record Plan(int width, int height, List<Spot> nodes, List<Route> routes, List<Spot> labels, List<Box> frames) {
    Plan {
        nodes = List.copyOf(nodes);
        routes = List.copyOf(routes);
        labels = List.copyOf(labels);
        frames = List.copyOf(frames);
    }

    /** A point. */
    record Spot(int x, int y) {}

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {}

    /**
     * The pieces of a line, in the direction of the edge. Each is x and y of its start, then for each curve (a cubic Bézier) two
     * points that pull it and its end.
     */
    record Route(List<List<Integer>> pieces) {
        Route {
            pieces = List.copyOf(pieces);
        }
    }
}

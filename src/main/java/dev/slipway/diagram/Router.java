package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the edges: straight along a rank's depth, and to the side only between two ranks, where nothing else is; so no edge
 * crosses a box. Where its label stands, an edge is open.
 */
final class Router {
    private static final int LOOP_HALF = 9;
    private final Layers layers;
    private final Depths depths;

    Router(Layers layers, Depths depths) {
        this.layers = layers;
        this.depths = depths;
    }

    /** The pieces of an edge with ranks as rows, from the upper node down. */
    List<List<Integer>> route(int index) {
        Edge edge = layers.graph.edges().get(index);
        List<Segment> chain = layers.chains.get(index);
        if (edge.isLoop()) {
            return List.of(loop(layers.nodes.get(edge.from()), layers.loopOuts[index]));
        }
        boolean turning = chain.get(0).lower.kind == Cell.Kind.TURN;
        return turning ? turn(chain) : down(chain);
    }

    private List<List<Integer>> down(List<Segment> chain) {
        List<List<Integer>> pieces = new ArrayList<>();
        List<Integer> piece = start(chain.get(0));
        for (Segment segment : chain) {
            int x = segment.lower.x + segment.arrives;
            curve(piece, depths.bottom[segment.upper.rank], x, depths.top[segment.lower.rank]);
            switch (segment.lower.kind) {
                case NODE -> line(piece, x, upperSide(segment));
                case LABEL -> {
                    line(piece, x, depths.upperSide(segment.lower) - 2);
                    pieces.add(piece);
                    piece = new ArrayList<>(List.of(x, depths.lowerSide(segment.lower) + 2));
                    line(piece, x, depths.bottom[segment.lower.rank]);
                }
                default -> line(piece, x, depths.bottom[segment.lower.rank]);
            }
        }
        pieces.add(piece);
        return pieces;
    }

    /** From the lower side of a node to the end of its rank. */
    private List<Integer> start(Segment segment) {
        Cell cell = segment.upper;
        int x = cell.x + segment.leaves;
        int reach = reach(cell, segment.leaves);
        List<Integer> piece = new ArrayList<>(List.of(x, depths.middle(cell) + reach));
        line(piece, x, depths.bottom[cell.rank]);
        return piece;
    }

    private int upperSide(Segment segment) {
        return depths.middle(segment.lower) - reach(segment.lower, segment.arrives);
    }

    private int reach(Cell cell, int aside) {
        Shape shape = layers.graph.nodes().get(cell.of).shape();
        return shape.reach(aside, cell.before, cell.thickness / 2);
    }

    /** Down to where an edge within a rank turns, and up again. */
    private List<List<Integer>> turn(List<Segment> chain) {
        List<Integer> there = start(chain.get(0));
        List<Integer> back = start(chain.get(1));
        int fromX = there.get(there.size() - 2);
        int toX = back.get(back.size() - 2);
        int from = depths.bottom[chain.get(0).upper.rank];
        int deep = from + (depths.top[chain.get(0).lower.rank] - from) * 4 / 3;
        there.addAll(List.of(fromX, deep, toX, deep, toX, from));
        line(there, toX, back.get(1));
        return List.of(there);
    }

    /** Out of the right side of a node and back. */
    private List<Integer> loop(Cell cell, int far) {
        Shape shape = layers.graph.nodes().get(cell.of).shape();
        int x = cell.x + shape.reach(LOOP_HALF, cell.thickness / 2, cell.before);
        int y = depths.middle(cell);
        int out = cell.x + cell.before + far;
        return List.of(x, y - LOOP_HALF, out, y - LOOP_HALF, out, y + LOOP_HALF, x, y + LOOP_HALF);
    }

    private static void line(List<Integer> piece, int x, int y) {
        int fromX = piece.get(piece.size() - 2);
        int fromY = piece.get(piece.size() - 1);
        if (fromX != x || fromY != y) {
            piece.addAll(List.of(fromX, (fromY + y) / 2, x, (fromY + y) / 2, x, y));
        }
    }

    /** To the side and down, upright at both ends. */
    private static void curve(List<Integer> piece, int fromY, int x, int y) {
        int fromX = piece.get(piece.size() - 2);
        int middle = (fromY + y) / 2;
        piece.addAll(List.of(fromX, middle, x, middle, x, y));
    }
}

package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spreads the ends of edges over the sides of their nodes, so that they neither meet nor cross there. */
final class Ports {
    private static final int APART = 20;
    private static final int CORNER = 12;

    private Ports() {}

    static void spread(Layers layers) {
        for (Cell cell : layers.nodes) {
            Shape shape = layers.graph.nodes().get(cell.of).shape();
            int room = room(shape, cell.before);
            List<Segment> below = new ArrayList<>(cell.below);
            below.sort(Comparator.comparingInt(segment -> segment.lower.order));
            for (int i = 0; i < below.size(); i++) {
                below.get(i).leaves = offset(i, below.size(), room);
            }
            List<Segment> above = new ArrayList<>(cell.above);
            above.sort(Comparator.comparingInt(segment -> segment.upper.order));
            for (int i = 0; i < above.size(); i++) {
                above.get(i).arrives = offset(i, above.size(), room);
            }
        }
    }

    private static int room(Shape shape, int half) {
        if (shape == Shape.DIAMOND) {
            return 0;
        }
        return shape.isRound() ? half : Math.max(0, 2 * half - 2 * CORNER);
    }

    private static int offset(int place, int count, int room) {
        int apart = count == 1 ? 0 : Math.min(APART, room / (count - 1));
        return place * apart - (count - 1) * apart / 2;
    }
}

package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a line of numbers and their check sum. It holds no text of the diagram, so that a forged one can draw things in the
 * wrong place and do nothing worse.
 */
final class PlanText {
    private static final int FARTHEST = 1_000_000;
    private final int[] numbers;
    private int at;

    private PlanText(int[] numbers) {
        this.numbers = numbers;
    }

    static String write(Plan plan) {
        StringBuilder out = new StringBuilder();
        put(out, plan.width(), plan.height());
        plan.nodes().forEach(spot -> put(out, spot.x(), spot.y()));
        for (Plan.Route route : plan.routes()) {
            put(out, route.pieces().size());
            for (List<Integer> piece : route.pieces()) {
                put(out, piece.size());
                piece.forEach(number -> put(out, number));
            }
        }
        plan.labels().forEach(spot -> put(out, spot.x(), spot.y()));
        plan.frames().forEach(box -> put(out, box.x(), box.y(), box.width(), box.height()));
        return out.append(out.toString().hashCode()).append('\n').toString();
    }

    private static void put(StringBuilder out, int... numbers) {
        for (int number : numbers) {
            out.append(number).append(' ');
        }
    }

    /** The plan of a graph, or empty where the text is not whole or of another graph. */
    static Optional<Plan> read(String text, Graph graph) {
        int check = text.lastIndexOf(' ') + 1;
        String body = text.substring(0, check);
        if (!text.substring(check).equals(body.hashCode() + "\n")) {
            return Optional.empty();
        }
        try {
            PlanText plan = new PlanText(numbers(body));
            return Optional.of(plan.plan(graph));
        } catch (NumberFormatException | IndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }

    private static int[] numbers(String body) {
        List<Integer> numbers = new ArrayList<>();
        for (int from = 0; from < body.length(); ) {
            int blank = body.indexOf(' ', from);
            numbers.add(Integer.parseInt(body, from, blank, 10));
            from = blank + 1;
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private Plan plan(Graph graph) {
        int width = next();
        int height = next();
        List<Plan.Spot> nodes = spots(graph.nodes().size());
        List<Plan.Route> routes = new ArrayList<>();
        for (int i = 0; i < graph.edges().size(); i++) {
            routes.add(route());
        }
        List<Plan.Spot> labels = spots(graph.edges().size());
        List<Plan.Box> frames = new ArrayList<>();
        for (int i = 0; i < graph.clusters().size(); i++) {
            frames.add(new Plan.Box(next(), next(), next(), next()));
        }
        if (at != numbers.length) {
            throw new IndexOutOfBoundsException(at);
        }
        return new Plan(width, height, nodes, routes, labels, frames);
    }

    private List<Plan.Spot> spots(int count) {
        List<Plan.Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spots.add(new Plan.Spot(next(), next()));
        }
        return spots;
    }

    private Plan.Route route() {
        int count = next();
        List<List<Integer>> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = next();
            if (length < 8 || length % 6 != 2) {
                throw new IndexOutOfBoundsException(length);
            }
            List<Integer> piece = new ArrayList<>();
            for (int k = 0; k < length; k++) {
                piece.add(next());
            }
            pieces.add(piece);
        }
        if (pieces.isEmpty()) {
            throw new IndexOutOfBoundsException(0);
        }
        return new Plan.Route(pieces);
    }

    private int next() {
        int number = numbers[at++];
        if (Math.abs(number) > FARTHEST) {
            throw new IndexOutOfBoundsException(number);
        }
        return number;
    }
}

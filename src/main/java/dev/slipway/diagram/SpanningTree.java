package dev.slipway.diagram;

import java.util.Arrays;

/**
 * A tree of edges without slack that reaches every point. An edge of it has a cut value: what the sum of lengths would grow by
 * if the edge grew by one; where that is negative, another edge is better in the tree.
 */
final class SpanningTree {
    private final NetworkSimplex problem;
    private int points;
    private boolean[] inTree = {};
    /** The tree edge to the point above, or -1. */
    private int[] up = {};
    /** A subtree is the points whose number is between the lowest of its root and the root's own. */
    private int[] lowest = {};

    private int[] number = {};
    private int[] byNumber = {};
    private int[] cut = {};
    private int[] incident = {};
    private int[] start = {};
    private int searchFrom;

    SpanningTree(NetworkSimplex problem) {
        this.problem = problem;
    }

    void build() {
        points = problem.points();
        inTree = new boolean[problem.edges()];
        up = new int[points];
        lowest = new int[points];
        number = new int[points];
        byNumber = new int[points];
        cut = new int[problem.edges()];
        index();
        span();
        measure();
    }

    /** Lists the edges at each point. */
    private void index() {
        start = new int[points + 1];
        for (int edge = 0; edge < problem.edges(); edge++) {
            start[problem.tail(edge) + 1]++;
            start[problem.head(edge) + 1]++;
        }
        for (int point = 0; point < points; point++) {
            start[point + 1] += start[point];
        }
        incident = new int[start[points]];
        int[] next = Arrays.copyOf(start, points);
        for (int edge = 0; edge < problem.edges(); edge++) {
            incident[next[problem.tail(edge)]++] = edge;
            incident[next[problem.head(edge)]++] = edge;
        }
    }

    /** Grows the tree over edges without slack; where there are none, moves what is reached towards the nearest of the rest. */
    private void span() {
        boolean[] reached = new boolean[points];
        int[] order = new int[points];
        reached[0] = true;
        int count = grow(reached, order, 0, 1);
        while (count < points) {
            int nearest = -1;
            for (int edge = 0; edge < problem.edges(); edge++) {
                boolean leads = reached[problem.tail(edge)] != reached[problem.head(edge)];
                if (leads && (nearest < 0 || problem.slack(edge) < problem.slack(nearest))) {
                    nearest = edge;
                }
            }
            boolean forward = reached[problem.tail(nearest)];
            int by = forward ? problem.slack(nearest) : -problem.slack(nearest);
            for (int i = 0; i < count; i++) {
                problem.move(order[i], by);
            }
            inTree[nearest] = true;
            int point = forward ? problem.head(nearest) : problem.tail(nearest);
            reached[point] = true;
            order[count] = point;
            count = grow(reached, order, count, count + 1);
        }
    }

    private int grow(boolean[] reached, int[] order, int from, int reachedCount) {
        int count = reachedCount;
        for (int i = from; i < count; i++) {
            int point = order[i];
            for (int k = start[point]; k < start[point + 1]; k++) {
                int edge = incident[k];
                int other = other(edge, point);
                if (!reached[other] && problem.slack(edge) == 0) {
                    reached[other] = true;
                    inTree[edge] = true;
                    order[count++] = other;
                }
            }
        }
        return count;
    }

    private int other(int edge, int point) {
        return problem.tail(edge) == point ? problem.head(edge) : problem.tail(edge);
    }

    /** Numbers the points, children before parents, and works out all cut values. */
    private void measure() {
        Arrays.fill(number, 0);
        int[] stack = new int[points];
        int[] next = Arrays.copyOf(start, points);
        int depth = 1;
        int count = 1;
        up[0] = -1;
        lowest[0] = 1;
        while (depth > 0) {
            int point = stack[depth - 1];
            if (next[point] == start[point + 1]) {
                byNumber[count - 1] = point;
                number[point] = count++;
                depth--;
                continue;
            }
            int edge = incident[next[point]++];
            if (inTree[edge] && edge != up[point]) {
                int child = other(edge, point);
                up[child] = edge;
                lowest[child] = count;
                stack[depth++] = child;
            }
        }
        for (int i = 0; i < points - 1; i++) {
            cut[up[byNumber[i]]] = cutValue(byNumber[i]);
        }
    }

    private boolean isBelow(int point, int root) {
        return lowest[root] <= number[point] && number[point] <= number[root];
    }

    /** The cut value of the edge above a point, from those below it. */
    private int cutValue(int point) {
        boolean upward = problem.tail(up[point]) == point;
        int sum = 0;
        for (int k = start[point]; k < start[point + 1]; k++) {
            int edge = incident[k];
            boolean leaves = !isBelow(other(edge, point), point);
            int value = leaves ? problem.weight(edge) : (inTree[edge] ? cut[edge] : 0) - problem.weight(edge);
            boolean along = upward ? problem.head(edge) == point : problem.tail(edge) == point;
            sum += along != leaves ? value : -value;
        }
        return sum;
    }

    /** A tree edge with a negative cut value, or -1. The search goes round, so that no edge is preferred. */
    int worst() {
        for (int i = 0; i < inTree.length; i++) {
            int edge = (searchFrom + i) % inTree.length;
            if (inTree[edge] && cut[edge] < 0) {
                searchFrom = edge + 1;
                return edge;
            }
        }
        return -1;
    }

    /** Puts the nearest edge that leads the other way in place of one with a negative cut value. */
    void exchange(int leaving) {
        boolean tailBelow = number[problem.tail(leaving)] < number[problem.head(leaving)];
        int root = tailBelow ? problem.tail(leaving) : problem.head(leaving);
        int entering = -1;
        for (int edge = 0; edge < inTree.length; edge++) {
            int inside = tailBelow ? problem.head(edge) : problem.tail(edge);
            int outside = tailBelow ? problem.tail(edge) : problem.head(edge);
            if (!inTree[edge] && isBelow(inside, root) && !isBelow(outside, root)) {
                entering = entering < 0 || problem.slack(edge) < problem.slack(entering) ? edge : entering;
            }
        }
        if (entering < 0) {
            cut[leaving] = 0;
            return;
        }
        int by = tailBelow ? -problem.slack(entering) : problem.slack(entering);
        for (int i = lowest[root]; i <= number[root]; i++) {
            problem.move(byNumber[i - 1], by);
        }
        inTree[leaving] = false;
        inTree[entering] = true;
        measure();
    }
}

package dev.slipway.diagram;

import java.util.Arrays;

/**
 * Places points on a line: each edge says that its head lies at least so far after its tail, and the sum of all lengths, each
 * by its weight, becomes as small as it can. This is the network simplex of Gansner, Koutsofios, North and Vo, "A technique
 * for drawing directed graphs" (1993), sections 2.3 and 2.4.
 */
final class NetworkSimplex {
    /** Steps after which the best that was found so far is taken. */
    private static final long BUDGET = 40_000_000;

    private static final int MOST_POINTS = 5000;
    private final int points;
    private final int[] position;
    private final SpanningTree tree;
    private int edges;
    private int[] tail;
    private int[] head;
    private int[] least;
    private int[] weight;

    /** Points 0 to {@code points - 1}. */
    NetworkSimplex(int points) {
        this.points = points + 1;
        this.position = new int[points + 1];
        int room = points * 3 + 16;
        this.tail = new int[room];
        this.head = new int[room];
        this.least = new int[room];
        this.weight = new int[room];
        this.tree = new SpanningTree(this);
    }

    /** Says that {@code to} lies at least {@code length} after {@code from}. There must be no circle of these. */
    void edge(int from, int to, int length, int weighing) {
        if (edges == tail.length) {
            tail = Arrays.copyOf(tail, edges * 2);
            head = Arrays.copyOf(head, edges * 2);
            least = Arrays.copyOf(least, edges * 2);
            weight = Arrays.copyOf(weight, edges * 2);
        }
        tail[edges] = from;
        head[edges] = to;
        least[edges] = length;
        weight[edges++] = weighing;
    }

    /** The positions, the first at 0. */
    int[] solve() {
        for (int point = 0; point < points - 1; point++) {
            edge(points - 1, point, 0, 0);
        }
        placeEarly();
        if (points <= MOST_POINTS) {
            tree.build();
            improve();
        }
        return fromZero();
    }

    private void improve() {
        long steps = BUDGET / (points + edges);
        for (int leaving = tree.worst(); leaving >= 0 && steps-- > 0; leaving = tree.worst()) {
            tree.exchange(leaving);
        }
    }

    /** Each point as early as its edges let it, in the order of the edges (Kahn). */
    private void placeEarly() {
        int[] waiting = new int[points];
        int[] first = new int[points];
        int[] next = new int[edges];
        Arrays.fill(first, -1);
        for (int edge = edges - 1; edge >= 0; edge--) {
            waiting[head[edge]]++;
            next[edge] = first[tail[edge]];
            first[tail[edge]] = edge;
        }
        int[] ready = new int[points];
        int count = 0;
        ready[count++] = points - 1;
        for (int i = 0; i < count; i++) {
            for (int edge = first[ready[i]]; edge >= 0; edge = next[edge]) {
                int to = head[edge];
                position[to] = Math.max(position[to], position[ready[i]] + least[edge]);
                if (--waiting[to] == 0) {
                    ready[count++] = to;
                }
            }
        }
    }

    private int[] fromZero() {
        int first = Integer.MAX_VALUE;
        for (int point = 0; point < points - 1; point++) {
            first = Math.min(first, position[point]);
        }
        int[] solved = new int[points - 1];
        for (int point = 0; point < points - 1; point++) {
            solved[point] = position[point] - first;
        }
        return solved;
    }

    int points() {
        return points;
    }

    int edges() {
        return edges;
    }

    int tail(int edge) {
        return tail[edge];
    }

    int head(int edge) {
        return head[edge];
    }

    int weight(int edge) {
        return weight[edge];
    }

    /** How much longer than it must be an edge is. */
    int slack(int edge) {
        return position[head[edge]] - position[tail[edge]] - least[edge];
    }

    void move(int point, int by) {
        position[point] += by;
    }
}

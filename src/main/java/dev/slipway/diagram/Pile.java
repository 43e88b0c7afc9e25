package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes one upon the other, the first on top: a stack, all equally wide, or a pyramid, whose sides slant so that each holds its
 * label.
 *
 * @param sides for each box from the top: its upper and its lower width
 */
record Pile(Plan plan, List<int[]> sides) {
    private static final int MARGIN = 6;
    private static final int GAP = 4;
    private static final int PAD = 44;
    private static final int STEEPEST = 22;

    static Pile of(Graph graph) {
        boolean slanting = graph.form() == Form.PYRAMID;
        int[] tops = new int[graph.nodes().size()];
        int[] heights = new int[tops.length];
        int at = 0;
        for (int i = 0; i < tops.length; i++) {
            Label label = graph.nodes().get(i).label();
            tops[i] = at;
            heights[i] = Math.max(label.lineHeight(), label.height()) + 20;
            at += heights[i] + GAP;
        }
        int tip = tip(graph, tops, slanting);
        List<int[]> sides = new ArrayList<>();
        List<Plan.Spot> spots = new ArrayList<>();
        int width = tip + (slanting ? grown(at) : 0);
        for (int i = 0; i < tops.length; i++) {
            int upper = tip + (slanting ? grown(tops[i]) : 0);
            int lower = tip + (slanting ? grown(tops[i] + heights[i]) : 0);
            sides.add(new int[] {upper, lower, heights[i]});
            spots.add(new Plan.Spot(MARGIN + width / 2, MARGIN + tops[i] + heights[i] / 2));
        }
        int height = Math.max(1, at - GAP) + 2 * MARGIN;
        Plan plan = new Plan(width + 2 * MARGIN, height, spots, List.of(), List.of(), List.of());
        return new Pile(plan, List.copyOf(sides));
    }

    /** The width at the very top: such that every label fits at the upper side of its box. */
    private static int tip(Graph graph, int[] tops, boolean slanting) {
        int tip = slanting ? STEEPEST : 200;
        for (int i = 0; i < tops.length; i++) {
            int needed = graph.nodes().get(i).label().width() + PAD;
            tip = Math.max(tip, slanting ? needed - PAD / 2 - grown(tops[i]) : needed);
        }
        return tip;
    }

    /** How much wider a pyramid is so far down. */
    private static int grown(int down) {
        return down * 6 / 5;
    }
}

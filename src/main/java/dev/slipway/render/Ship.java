package dev.slipway.render;

import dev.slipway.render.view.BlockView;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.PartView;
import java.util.List;

/**
 * A series as a ship that is being loaded, drawn from its own parts: a stack of one colour for each block, a container
 * for each part, filled when it is written and an outline while it is planned.
 */
final class Ship {
    private static final int WIDTH = 58;
    private static final int HEIGHT = 28;
    private static final int GAP = 2;
    private static final int BETWEEN = 12;
    private static final int BOW = 92;
    private static final int STERN = 96;
    private static final int HULL = 54;
    private static final int SHORTEST = 620;
    private final List<BlockView> blocks;
    private final int high;
    private final int deck;
    private final StringBuilder out = new StringBuilder(4096);

    Ship(List<BlockView> blocks) {
        this.blocks = blocks;
        int most = 1;
        int all = 0;
        for (BlockView block : blocks) {
            most = Math.max(most, block.parts().size());
            all += block.parts().size();
        }
        this.high = Math.min(most, all > 60 ? 8 : 5);
        this.deck = (Math.max(high, 3) + 1) * (HEIGHT + GAP) + 6;
    }

    Markup drawn() {
        int width = Math.max(SHORTEST, STERN + cargo() + BOW);
        int height = deck + HULL + 8;
        out.append("<svg class=\"ship\" aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height);
        out.append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\">");
        bridge();
        int x = STERN;
        for (BlockView block : blocks) {
            x = stack(block, x) + BETWEEN;
        }
        hull(width);
        return new Markup(out.append("</svg>").toString());
    }

    private int columns(BlockView block) {
        return Math.max(1, (block.parts().size() + high - 1) / high);
    }

    private int cargo() {
        int width = 0;
        for (BlockView block : blocks) {
            width += columns(block) * (WIDTH + GAP) - GAP + BETWEEN;
        }
        return width;
    }

    private int stack(BlockView block, int x) {
        out.append("<g class=\"ring-").append(block.ring()).append("\">");
        int index = 0;
        for (PartView part : block.parts()) {
            int left = x + index / high * (WIDTH + GAP);
            int top = deck - (index % high + 1) * (HEIGHT + GAP);
            container(part, left, top);
            index++;
        }
        out.append("</g>");
        return x + columns(block) * (WIDTH + GAP) - GAP;
    }

    private void container(PartView part, int left, int top) {
        // An outline lies half a pixel inside.
        String inset = part.planned() ? ".5" : "";
        int less = part.planned() ? 1 : 0;
        out.append("<rect class=\"")
                .append(part.planned() ? "box planned" : "box")
                .append("\" x=\"");
        out.append(left).append(inset).append("\" y=\"").append(top).append(inset);
        out.append("\" width=\"")
                .append(WIDTH - less)
                .append("\" height=\"")
                .append(HEIGHT - less)
                .append("\"/>");
        if (!part.planned()) {
            ribs(left, top);
        }
        out.append("<text class=\"")
                .append(part.planned() ? "no planned" : "no")
                .append("\" x=\"");
        out.append(left + WIDTH / 2).append("\" y=\"").append(top + 19).append("\">");
        out.append(part.number()).append("</text>");
    }

    /** The corrugated wall, left and right of the number. */
    private void ribs(int left, int top) {
        out.append("<path class=\"ribs\" d=\"");
        for (int rib = 4; rib <= 12; rib += 4) {
            out.append('M')
                    .append(left + rib)
                    .append(' ')
                    .append(top + 3)
                    .append('v')
                    .append(HEIGHT - 6);
            out.append('M')
                    .append(left + WIDTH - rib)
                    .append(' ')
                    .append(top + 3)
                    .append('v')
                    .append(HEIGHT - 6);
        }
        out.append("\"/>");
    }

    private void bridge() {
        int top = deck - (Math.max(high, 3) + 1) * (HEIGHT + GAP) + 8;
        out.append("<path class=\"funnel\" d=\"M10 ")
                .append(deck)
                .append("V")
                .append(top + 44)
                .append("h18V");
        out.append(deck).append("z\"/>");
        out.append("<path class=\"bridge\" d=\"M28 ").append(deck).append('V').append(top + 22);
        out.append("h-6V").append(top).append("h58v22h-6V").append(deck).append("z\"/>");
        out.append("<path class=\"windows\" d=\"M27 ").append(top + 10).append("h50\"/>");
        out.append("<path class=\"mast\" d=\"M50 ").append(top).append("V2M42 9h16\"/>");
    }

    private void hull(int width) {
        int water = deck + HULL - 8;
        out.append("<path class=\"hull\" d=\"M2 ")
                .append(deck)
                .append('H')
                .append(width - 72)
                .append('L');
        out.append(width - 4)
                .append(' ')
                .append(deck - 14)
                .append('L')
                .append(width - 40)
                .append(' ')
                .append(water);
        out.append("H12z\"/>");
        out.append("<path class=\"boot\" d=\"M10.5 ")
                .append(water - 9)
                .append('H')
                .append(width - 34)
                .append("l-6 9H12z\"/>");
        out.append("<path class=\"water\" d=\"M0 ")
                .append(water + 1)
                .append('H')
                .append(width);
        out.append("M60 ")
                .append(water + 6)
                .append("h80M")
                .append(width / 2)
                .append(' ')
                .append(water + 6)
                .append("h120\"/>");
    }
}

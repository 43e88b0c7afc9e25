package dev.slipway.render;

import dev.slipway.render.view.BlockView;
import dev.slipway.render.view.Html;
import dev.slipway.render.view.PartView;
import java.util.List;

/**
 * A series as a ship that is being loaded, drawn from its own parts: a stack of one colour for each block, a container
 * for each part, filled when it is written and an outline while it is planned.
 */
final class Ship {
    private static final int WIDTH = 44;
    private static final int HEIGHT = 22;
    private static final int GAP = 2;
    private static final int BETWEEN = 10;
    private static final int BOW = 78;
    private static final int STERN = 66;
    private static final int HULL = 46;
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
        this.deck = (Math.max(high, 3) + 1) * (HEIGHT + GAP);
    }

    Html drawn() {
        int width = STERN + cargo() + BOW;
        int height = deck + HULL + 14;
        out.append("<svg class=\"ship\" aria-hidden=\"true\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" width=\"").append(width).append("\" height=\"").append(height).append("\">");
        bridge();
        int x = STERN;
        for (BlockView block : blocks) {
            x = stack(block, x) + BETWEEN;
        }
        hull(width);
        return new Html(out.append("</svg>").toString());
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
        String state = part.planned() ? "box planned" : "box";
        out.append("<rect class=\"").append(state).append("\" x=\"").append(left).append("\" y=\"").append(top);
        out.append("\" width=\"").append(WIDTH).append("\" height=\"").append(HEIGHT).append("\"/>");
        if (!part.planned()) {
            out.append("<path class=\"ribs\" d=\"");
            for (int rib = left + 4; rib < left + WIDTH - 2; rib += 4) {
                out.append('M').append(rib).append(' ').append(top + 2).append('v').append(HEIGHT - 4);
            }
            out.append("\"/>");
        }
        out.append("<text class=\"").append(part.planned() ? "no planned" : "no").append("\" x=\"");
        out.append(left + WIDTH / 2).append("\" y=\"").append(top + 16).append("\">");
        out.append(part.number()).append("</text>");
    }

    private void bridge() {
        int top = deck - (Math.max(high, 3) + 1) * (HEIGHT + GAP) + 8;
        out.append("<path class=\"bridge\" d=\"M14 ").append(deck).append('V').append(top + 14).append("h4V").append(top);
        out.append("h30v14h6V").append(deck).append("z\"/>");
        out.append("<path class=\"windows\" d=\"M22 ").append(top + 6).append("h22\"/>");
        for (int y = top + 24; y < deck - 8; y += 14) {
            out.append("<path class=\"windows\" d=\"M20 ").append(y).append("h28\"/>");
        }
    }

    private void hull(int width) {
        out.append("<path class=\"hull\" d=\"M2 ").append(deck).append('H').append(width - 40);
        out.append("L").append(width - 2).append(' ').append(deck - 12).append("Q").append(width - 26).append(' ');
        out.append(deck + HULL - 10).append(' ').append(width - 46).append(' ').append(deck + HULL);
        out.append("H18Q4 ").append(deck + HULL - 14).append(" 2 ").append(deck).append("z\"/>");
        out.append("<path class=\"water\" d=\"M0 ").append(deck + HULL - 8).append("H").append(width).append("\"/>");
    }
}

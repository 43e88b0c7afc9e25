package dev.slipway.diagram;

import java.util.List;

/** Writes the line of an edge as one path, and its arrow heads as triangles of their own. */
final class LineWriter {
    private static final int HEAD = 8;
    private static final int HALF_HEAD = 4;
    private final StringBuilder out;

    LineWriter(StringBuilder out) {
        this.out = out;
    }

    void write(Plan.Route route, boolean tail, boolean head) {
        int last = route.pieces().size() - 1;
        out.append("<path d=\"");
        for (int i = 0; i <= last; i++) {
            piece(route.pieces().get(i), tail && i == 0, head && i == last);
        }
        out.append("\"/>");
        if (tail) {
            List<Integer> piece = route.pieces().get(0);
            head(piece.get(0), piece.get(1), piece.get(2), piece.get(3));
        }
        if (head) {
            List<Integer> piece = route.pieces().get(last);
            int end = piece.size();
            head(piece.get(end - 2), piece.get(end - 1), piece.get(end - 4), piece.get(end - 3));
        }
    }

    /** Lines and curves; under a head the line ends early, so that the tip is sharp. */
    private void piece(List<Integer> points, boolean tail, boolean head) {
        int count = points.size();
        int[] at = new int[count];
        for (int i = 0; i < count; i++) {
            at[i] = points.get(i);
        }
        if (count < 8) {
            return;
        }
        if (tail) {
            shorten(at, 0, 2);
        }
        if (head) {
            shorten(at, count - 2, count - 4);
        }
        out.append('M').append(at[0]).append(' ').append(at[1]);
        for (int i = 2; i < count; i += 6) {
            boolean upright = at[i - 2] == at[i] && at[i] == at[i + 2] && at[i + 2] == at[i + 4];
            boolean level = at[i - 1] == at[i + 1] && at[i + 1] == at[i + 3] && at[i + 3] == at[i + 5];
            if (upright) {
                out.append('V').append(at[i + 5]);
            } else if (level) {
                out.append('H').append(at[i + 4]);
            } else {
                out.append('C');
                for (int k = i; k < i + 6; k++) {
                    out.append(at[k]).append(k == i + 5 ? "" : " ");
                }
            }
        }
    }

    private static void shorten(int[] at, int end, int control) {
        at[end] += Integer.signum(at[control] - at[end]) * (HEAD - 2);
        at[end + 1] += Integer.signum(at[control + 1] - at[end + 1]) * (HEAD - 2);
    }

    /** A triangle with its tip at a point, seen from another one straight above, below or beside it. */
    private void head(int x, int y, int fromX, int fromY) {
        int dx = Integer.signum(x - fromX);
        int dy = Integer.signum(y - fromY);
        out.append("<path class=\"dgm-head\" fill=\"currentColor\" stroke=\"none\" d=\"M")
                .append(x)
                .append(' ')
                .append(y);
        out.append('L').append(x - dx * HEAD - dy * HALF_HEAD).append(' ').append(y - dy * HEAD - dx * HALF_HEAD);
        out.append('L').append(x - dx * HEAD + dy * HALF_HEAD).append(' ').append(y - dy * HEAD + dx * HALF_HEAD);
        out.append("z\"/>");
    }
}

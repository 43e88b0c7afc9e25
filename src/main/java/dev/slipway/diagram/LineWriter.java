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
            head(piece, 0, neighbor(piece, 0, 2));
        }
        if (head) {
            List<Integer> piece = route.pieces().get(last);
            int end = piece.size() - 2;
            head(piece, end, neighbor(piece, end, -2));
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
            shorten(at, 0, neighbor(points, 0, 2));
        }
        if (head) {
            shorten(at, count - 2, neighbor(points, count - 2, -2));
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

    /** The next point that is another one: the last bit of a line may be a single pixel, whose middle is its end. */
    private static int neighbor(List<Integer> points, int end, int step) {
        int at = end + step;
        while (at + step >= 0
                && at + step < points.size()
                && points.get(at).equals(points.get(end))
                && points.get(at + 1).equals(points.get(end + 1))) {
            at += step;
        }
        return at;
    }

    private static void shorten(int[] at, int end, int control) {
        at[end] += Integer.signum(at[control] - at[end]) * (HEAD - 2);
        at[end + 1] += Integer.signum(at[control + 1] - at[end + 1]) * (HEAD - 2);
    }

    /** A triangle with its tip at a point, seen from another one straight above, below or beside it. */
    private void head(List<Integer> points, int tip, int from) {
        int x = points.get(tip);
        int y = points.get(tip + 1);
        int dx = Integer.signum(x - points.get(from));
        int dy = Integer.signum(y - points.get(from + 1));
        out.append("<path class=\"dgm-head\" fill=\"currentColor\" stroke=\"none\" d=\"M")
                .append(x)
                .append(' ')
                .append(y);
        out.append('L').append(x - dx * HEAD - dy * HALF_HEAD).append(' ').append(y - dy * HEAD - dx * HALF_HEAD);
        out.append('L').append(x - dx * HEAD + dy * HALF_HEAD).append(' ').append(y - dy * HEAD + dx * HALF_HEAD);
        out.append("z\"/>");
    }
}

package dev.slipway.diagram.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines.
 *
 * @param size of the font in pixels
 */
public record Label(List<String> lines, int size) {
    public static final Label NONE = new Label(List.of(), 13);
    private static final int UNBREAKABLE = 36;

    public Label {
        lines = List.copyOf(lines);
    }

    /** A text broken at its line ends and, where a line is longer than a measure of letters, between words. */
    public static Label of(String text, int measure, int size) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            wrap(text.substring(from, to).strip(), measure, lines);
            from = to + 1;
        }
        return new Label(lines, size);
    }

    private static void wrap(String line, int measure, List<String> lines) {
        int from = 0;
        while (line.length() - from > measure + measure / 6) {
            int to = breakAt(line, from, measure);
            lines.add(line.substring(from, to).strip());
            from = to < line.length() && line.charAt(to) == ' ' ? to + 1 : to;
        }
        if (from < line.length()) {
            lines.add(line.substring(from).strip());
        }
    }

    /** The last blank within the measure, else the first after it, else the middle of a very long word. */
    private static int breakAt(String line, int from, int measure) {
        int blank = line.lastIndexOf(' ', from + measure);
        if (blank > from) {
            return blank;
        }
        int next = line.indexOf(' ', from + measure);
        int end = next < 0 ? line.length() : next;
        if (end - from <= UNBREAKABLE) {
            return end;
        }
        int cut = from + UNBREAKABLE;
        return Character.isLowSurrogate(line.charAt(cut)) ? cut + 1 : cut;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int width() {
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, Glyphs.width(line, size));
        }
        return width;
    }

    public int lineHeight() {
        return size + 4;
    }

    public int height() {
        return lines.size() * lineHeight();
    }

    /** The whole text in one line. */
    public String text() {
        return String.join(" ", lines);
    }
}

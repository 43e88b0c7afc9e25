package dev.slipway.diagram.sheet;

/**
 * The element that holds a diagram, with its name and what it tells those who do not see it. What a diagram looks like is said
 * by classes, for the theme's style sheet; attributes say as much as keeps it legible without one.
 *
 * @param title its name
 * @param description what it shows, in sentences
 * @param idPrefix what the ids in it begin with, unique on the page
 */
public record Sheet(String title, String description, String idPrefix) {
    /**
     * The widths that a diagram may have at least. It shrinks to the greatest that is not wider than itself, to 85 % at most, so
     * that its text, 13 px or more, stays above 11 px. The first fits a telephone of 320 px, 808 an article.
     */
    private static final int[] LEAST_WIDTHS = {280, 329, 387, 455, 535, 629, 740, 808, 950, 1117, 1314, 1545, 1817, 2137
    };

    /** Writes the start of the element, whose left side is at a place. What has links is a group: an image, to those who hear it, has nothing in it. */
    public void open(int left, int width, int height, boolean links, StringBuilder out) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        Xml.attribute("class", "dgm" + leastWidth(width), out);
        Xml.attribute("role", links ? "group" : "img", out);
        Xml.attribute("aria-labelledby", idPrefix + "-t", out);
        Xml.attribute("aria-describedby", idPrefix + "-d", out);
        Xml.attribute("viewBox", left + " 0 " + width + " " + height, out);
        Xml.attribute("width", width, out);
        Xml.attribute("height", height, out);
        out.append(
                " fill=\"none\" stroke=\"currentColor\" font-family=\"system-ui, sans-serif\" text-anchor=\"middle\">");
        element("title", idPrefix + "-t", title, out);
        element("desc", idPrefix + "-d", description, out);
        out.append('\n');
    }

    public void close(StringBuilder out) {
        out.append("</svg>");
    }

    /** The class that keeps a diagram readable; the widest ones are never shrunk. */
    private static String leastWidth(int width) {
        int last = LEAST_WIDTHS.length - 1;
        if (width * 85L >= LEAST_WIDTHS[last] * 100L) {
            return " dgm-wide";
        }
        while (last >= 0 && LEAST_WIDTHS[last] > width) {
            last--;
        }
        return last < 0 ? "" : " dgm-w" + LEAST_WIDTHS[last];
    }

    private static void element(String name, String id, String text, StringBuilder out) {
        out.append('<').append(name);
        Xml.attribute("id", id, out);
        out.append('>');
        Xml.text(text, out);
        out.append("</").append(name).append('>');
    }
}

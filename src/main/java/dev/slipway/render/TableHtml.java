package dev.slipway.render;

import dev.slipway.site.body.Table;
import java.util.List;

/** Writes a table; how a column stands is a class, for a page has no inline style. */
final class TableHtml {
    private final PhrasingHtml phrasing;
    private final StringBuilder out;

    TableHtml(PhrasingHtml phrasing, StringBuilder out) {
        this.phrasing = phrasing;
        this.out = out;
    }

    void write(Table table) {
        out.append("<table>\n<thead>\n");
        writeRow("th", table.head());
        out.append("</thead>\n");
        if (!table.rows().isEmpty()) {
            out.append("<tbody>\n");
            for (List<Table.Cell> row : table.rows()) {
                writeRow("td", row);
            }
            out.append("</tbody>\n");
        }
        out.append("</table>");
    }

    private void writeRow(String named, List<Table.Cell> cells) {
        out.append("<tr>\n");
        for (Table.Cell cell : cells) {
            // An empty heading would name its column to nobody.
            String element = cell.children().isEmpty() ? "td" : named;
            out.append('<').append(element).append(alignment(cell)).append('>');
            phrasing.writeAll(cell.children());
            out.append("</").append(element).append(">\n");
        }
        out.append("</tr>\n");
    }

    private static String alignment(Table.Cell cell) {
        return switch (cell.alignment()) {
            case NONE -> "";
            case LEFT -> " class=\"left\"";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
        };
    }
}

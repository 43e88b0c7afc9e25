package dev.slipway.parse;

import dev.slipway.site.body.Table;
import dev.slipway.site.body.Table.Alignment;
import dev.slipway.site.body.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Converts GFM's tables. */
final class TableConversion {
    private TableConversion() {}

    static Table of(TableBlock block, FlowConversion conversion) {
        List<Cell> head = List.of();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part == block.getFirstChild()) {
                    head = cells(row, conversion);
                } else {
                    rows.add(cells(row, conversion));
                }
            }
        }
        return new Table(head, List.copyOf(rows));
    }

    private static List<Cell> cells(Node row, FlowConversion conversion) {
        List<Cell> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                cells.add(new Cell(alignment(cell.getAlignment()), conversion.cell(cell)));
            }
        }
        return List.copyOf(cells);
    }

    private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}

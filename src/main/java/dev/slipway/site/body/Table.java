package dev.slipway.site.body;

import java.util.List;

/** A GFM table: a row of headings, an alignment for each column, rows of cells. */
public record Table(List<Cell> head, List<List<Cell>> rows) implements Flow {
    @Override
    public void accept(FlowVisitor visitor) {
        visitor.visit(this);
    }

    /** A cell. */
    public record Cell(Alignment alignment, List<Phrasing> children) {}

    /** How a column stands. */
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }
}

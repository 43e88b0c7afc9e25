package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.Drawing;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.diagram.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Draws sequence diagrams: who says what to whom, from the top. The same text gives the same bytes. */
public final class Sequences {
    private Sequences() {}

    /** What is wrong with a diagram's text. */
    public static List<Problem> check(String text) {
        List<Problem> problems = new ArrayList<>();
        Parser.parse(text, problems);
        return problems;
    }

    /** Draws a diagram, as far as its text can be read; ids in it begin with a prefix. */
    public static Drawing draw(String text, String title, String idPrefix) {
        List<Problem> problems = new ArrayList<>();
        String svg = Parser.parse(text, problems)
                .map(sequence -> svg(sequence, title, idPrefix))
                .orElse("");
        return new Drawing(svg, problems);
    }

    private static String svg(Sequence sequence, String title, String idPrefix) {
        Sheet sheet = new Sheet(title, Telling.of(sequence), idPrefix);
        return new ChartWriter(sequence, Rows.chart(sequence)).write(sheet);
    }
}

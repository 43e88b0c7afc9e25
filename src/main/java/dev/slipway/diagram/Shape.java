package dev.slipway.diagram;

import dev.slipway.diagram.sheet.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The outline of a node, and how large it must be to hold its label. */
enum Shape {
    BOX,
    ELLIPSE,
    CIRCLE,
    DIAMOND,
    CYLINDER,
    NOTE,
    FOLDER,
    COMPONENT,
    PLAINTEXT;

    /** The names that the documentation tells. */
    static final List<String> NAMES =
            List.of("box", "ellipse", "circle", "diamond", "cylinder", "note", "folder", "component", "plaintext");

    /** The shape with one of DOT's names, or empty. */
    static Optional<Shape> of(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return switch (key) {
            case "rect", "rectangle", "square", "box" -> Optional.of(BOX);
            case "oval", "ellipse" -> Optional.of(ELLIPSE);
            case "none", "plain", "plaintext" -> Optional.of(PLAINTEXT);
            case "circle" -> Optional.of(CIRCLE);
            case "diamond" -> Optional.of(DIAMOND);
            case "cylinder" -> Optional.of(CYLINDER);
            case "note" -> Optional.of(NOTE);
            case "folder", "tab" -> Optional.of(FOLDER);
            case "component" -> Optional.of(COMPONENT);
            default -> Optional.empty();
        };
    }

    int width(Label label) {
        int text = label.width();
        return switch (this) {
            case BOX, CYLINDER, FOLDER -> Math.max(52, text + 28);
            case NOTE -> Math.max(52, text + 34);
            case COMPONENT -> Math.max(60, text + 40);
            case ELLIPSE -> Math.max(60, text * 141 / 100 + 14);
            case CIRCLE -> diameter(label);
            case DIAMOND -> Math.max(60, text * 17 / 10 + 12);
            case PLAINTEXT -> text + 12;
        };
    }

    int height(Label label) {
        int text = Math.max(label.lineHeight(), label.height());
        return switch (this) {
            case BOX, NOTE, COMPONENT -> text + 20;
            case CYLINDER -> text + 32;
            case FOLDER -> text + 28;
            case ELLIPSE -> text * 141 / 100 + 12;
            case CIRCLE -> diameter(label);
            case DIAMOND -> text * 17 / 7 + 12;
            case PLAINTEXT -> text + 8;
        };
    }

    private static int diameter(Label label) {
        int width = label.width();
        int height = Math.max(label.lineHeight(), label.height());
        return (int) Math.ceil(Math.sqrt((double) width * width + (double) height * height)) + 12;
    }

    /** How far below the middle of the shape the label's middle is. */
    int labelDrop() {
        return switch (this) {
            case CYLINDER -> 5;
            case FOLDER -> 4;
            default -> 0;
        };
    }

    /** How far right of the middle of the shape the label's middle is. */
    int labelShift() {
        return this == COMPONENT ? 5 : 0;
    }

    /** Whether the outline is round or slanting, so that arrows must come near its middle. */
    boolean isRound() {
        return this == ELLIPSE || this == CIRCLE || this == DIAMOND;
    }

    /** How far from the middle of a shape its edge is, at a distance sideways from the middle. */
    int reach(int aside, int halfWidth, int halfHeight) {
        double part = halfWidth == 0 ? 0 : Math.min(1, Math.abs((double) aside / halfWidth));
        return switch (this) {
            case ELLIPSE, CIRCLE -> (int) Math.floor(halfHeight * Math.sqrt(1 - part * part));
            case DIAMOND -> (int) Math.floor(halfHeight * (1 - part));
            default -> halfHeight;
        };
    }
}

package dev.slipway.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every key of every kind of file as Markdown tables, made of the shapes that the reader checks. */
public final class KeyTables {
    private KeyTables() {}

    /** The title of a table to its Markdown. */
    public static Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("site.yaml", of(Shapes.SITE));
        tables.put("series.yaml", of(SeriesShape.SERIES));
        tables.put("Front matter of an article", of(Shapes.ARTICLE));
        tables.put("A question", of(Shapes.QUESTION));
        tables.put("A card", of(Shapes.CARD));
        tables.put("An entry of glossary.yaml", of(Shapes.GLOSSARY_TERM));
        return tables;
    }

    private static String of(Shape.Keys shape) {
        StringBuilder table = new StringBuilder("| key | holds | |\n|---|---|---|\n");
        append(shape, "", table);
        return table.toString();
    }

    private static void append(Shape.Keys shape, String prefix, StringBuilder table) {
        for (Shape.Key key : shape.keys()) {
            String required = key.required() ? " **required**" : "";
            table.append("| `").append(prefix).append(key.name()).append("` | ").append(what(key.shape()));
            table.append(required).append(" | ").append(key.doc()).append(" |\n");
            Shape inner = key.shape() instanceof Shape.ListOf list ? list.item() : key.shape();
            inner = inner instanceof Shape.MapOf map ? map.value() : inner;
            boolean apart = inner == Shapes.QUESTION || inner == Shapes.CARD;
            if (inner instanceof Shape.Keys keys && !apart) {
                append(keys, prefix + key.name() + ".", table);
            }
        }
    }

    private static String what(Shape shape) {
        if (shape instanceof Shape.Keys) {
            return "keys";
        } else if (shape instanceof Shape.ListOf list) {
            return list.item() instanceof Shape.Keys ? "a list of keys" : "a list: " + what(list.item());
        } else if (shape instanceof Shape.MapOf map) {
            return what(map.key()) + " → " + what(map.value());
        } else if (shape instanceof Shape.Whole) {
            return "a whole number";
        } else if (shape instanceof Shape.Amount) {
            return "a number";
        } else if (shape instanceof Shape.Flag) {
            return "true, false";
        } else if (shape instanceof Shape.Day) {
            return "a day, 2026-11-20";
        } else if (shape instanceof Shape.PartRange) {
            return "parts, 1-4";
        } else if (shape instanceof Shape.Id) {
            return "an id";
        } else if (shape instanceof Shape.OneOf one) {
            return String.join(", ", one.words());
        } else if (shape instanceof Shape.Address) {
            return "a web address";
        }
        return shape instanceof Shape.Text text ? text.what() : "";
    }
}

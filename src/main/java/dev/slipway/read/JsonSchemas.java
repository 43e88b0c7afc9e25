package dev.slipway.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema (2020-12) of every kind of file, made of the shapes that the reader checks. */
public final class JsonSchemas {
    private JsonSchemas() {}

    /** File name to schema. */
    public static Map<String, String> all() {
        Map<String, String> schemas = new TreeMap<>();
        schemas.put("site.schema.json", of(Shapes.SITE, "site.yaml"));
        schemas.put("series.schema.json", of(SeriesShape.SERIES, "series.yaml"));
        schemas.put("article.schema.json", of(Shapes.ARTICLE, "the front matter of an article"));
        schemas.put("quiz.schema.json", of(Shapes.QUIZ, "the quiz file beside an article"));
        schemas.put("glossary.schema.json", of(Shape.listOf(Shapes.GLOSSARY_TERM), "glossary.yaml"));
        return schemas;
    }

    private static String of(Shape shape, String title) {
        StringBuilder json = new StringBuilder("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        json.append("  \"title\": ").append(quoted(title)).append(",\n");
        StringBuilder inner = new StringBuilder();
        append(shape, inner, "  ", "");
        return json.append(inner.substring(2)).append("\n").toString();
    }

    /** Appends an object that begins with an opening brace and a line end. */
    private static void append(Shape shape, StringBuilder json, String indent, String doc) {
        json.append("{\n");
        if (!doc.isEmpty()) {
            json.append(indent).append("\"description\": ").append(quoted(doc)).append(",\n");
        }
        if (shape instanceof Shape.Keys keys) {
            keys(keys, json, indent);
        } else if (shape instanceof Shape.ListOf list) {
            boolean lone = !(list.item() instanceof Shape.Keys);
            json.append(indent)
                    .append(lone ? "\"type\": [\"array\", \"string\", \"number\"],\n" : "\"type\": \"array\",\n");
            json.append(indent).append("\"items\": ");
            append(list.item(), json, indent + "  ", "");
        } else if (shape instanceof Shape.MapOf map) {
            json.append(indent).append("\"type\": \"object\",\n").append(indent).append("\"additionalProperties\": ");
            append(map.value(), json, indent + "  ", "");
        } else {
            json.append(indent).append(scalar(shape));
        }
        json.append('\n').append(indent.substring(2)).append('}');
    }

    private static void keys(Shape.Keys shape, StringBuilder json, String indent) {
        json.append(indent).append("\"type\": \"object\",\n");
        json.append(indent).append("\"additionalProperties\": false,\n");
        List<String> required = shape.keys().stream()
                .filter(Shape.Key::required)
                .map(Shape.Key::name)
                .toList();
        if (!required.isEmpty()) {
            String names =
                    String.join(", ", required.stream().map(JsonSchemas::quoted).toList());
            json.append(indent).append("\"required\": [").append(names).append("],\n");
        }
        json.append(indent).append("\"properties\": {");
        String separator = "\n";
        for (Shape.Key key : shape.keys()) {
            json.append(separator)
                    .append(indent)
                    .append("  ")
                    .append(quoted(key.name()))
                    .append(": ");
            append(key.shape(), json, indent + "    ", key.doc());
            separator = ",\n";
        }
        json.append('\n').append(indent).append('}');
    }

    private static String scalar(Shape shape) {
        if (shape instanceof Shape.Whole whole) {
            return "\"type\": \"integer\", \"minimum\": " + whole.least() + ", \"maximum\": " + whole.most();
        } else if (shape instanceof Shape.Amount) {
            return "\"type\": \"number\", \"minimum\": 0";
        } else if (shape instanceof Shape.Flag) {
            return "\"type\": \"boolean\"";
        } else if (shape instanceof Shape.Day) {
            return "\"type\": \"string\", \"format\": \"date\"";
        } else if (shape instanceof Shape.PartRange) {
            return "\"type\": [\"string\", \"integer\"], \"pattern\": \"^[0-9]+( *[-–] *[0-9]+)?$\"";
        } else if (shape instanceof Shape.Id) {
            return "\"type\": \"string\", \"pattern\": \"^[\\\\p{Ll}\\\\p{Lo}\\\\p{Nd}]"
                    + "([\\\\p{Ll}\\\\p{Lo}\\\\p{Nd}-]*[\\\\p{Ll}\\\\p{Lo}\\\\p{Nd}])?$\"";
        } else if (shape instanceof Shape.OneOf one) {
            return "\"enum\": ["
                    + String.join(
                            ", ", one.words().stream().map(JsonSchemas::quoted).toList()) + "]";
        }
        return "\"type\": [\"string\", \"number\", \"boolean\"]";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

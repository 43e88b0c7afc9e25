package dev.slipway.render;

/** Appends text to HTML, escaped where it must be. */
final class Html {
    private Html() {}

    /** Appends the text of an element. */
    static void text(String text, StringBuilder out) {
        escape(text, 0, text.length(), false, out);
    }

    /** Appends a part of a text as the text of an element. */
    static void text(String text, int start, int end, StringBuilder out) {
        escape(text, start, end, false, out);
    }

    /** Appends the value of an attribute that stands in double quotes. */
    static void value(String value, StringBuilder out) {
        escape(value, 0, value.length(), true, out);
    }

    private static void escape(String text, int start, int end, boolean quoted, StringBuilder out) {
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c <= '>') {
                String escaped = escaped(c, quoted);
                if (!escaped.isEmpty()) {
                    out.append(text, from, i).append(escaped);
                    from = i + 1;
                }
            }
        }
        if (from == 0 && end == text.length()) {
            out.append(text); // A whole text at once is copied faster than a range of it.
        } else {
            out.append(text, from, end);
        }
    }

    /** Appends a blank and an attribute. */
    static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        value(value, out);
        out.append('"');
    }

    private static String escaped(char c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : "";
            case '\0' -> "\ufffd";
            default -> "";
        };
    }
}

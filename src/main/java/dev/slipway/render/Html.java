package dev.slipway.render;

/** Appends text to HTML, escaped where it must be. */
final class Html {
    private Html() {}

    /** Appends the text of an element. */
    static void text(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            text(text, 0, text.length(), out);
        }
    }

    /** Whether nothing in a text must be escaped, in an element or in a quoted attribute. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\0')) {
                return false;
            }
        }
        return true;
    }

    /** Appends a part of a text as the text of an element. */
    static void text(String text, int start, int end, StringBuilder out) {
        escape(text, start, end, false, out);
    }

    /** Appends the value of an attribute that stands in double quotes. */
    static void value(String value, StringBuilder out) {
        if (isPlain(value)) {
            out.append(value);
        } else {
            escape(value, 0, value.length(), true, out);
        }
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
        out.append(text, from, end);
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

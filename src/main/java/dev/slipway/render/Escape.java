package dev.slipway.render;

/** Text as it must stand in XML and in HTML, in an element or in a quoted attribute. */
final class Escape {
    private Escape() {}

    static String xml(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    /** What stands for a character, or nothing where it stands for itself. */
    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isXml(c) ? "" : "\uFFFD";
        };
    }

    /** Whether XML 1.0 knows the character (section 2.2, Char). */
    private static boolean isXml(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}

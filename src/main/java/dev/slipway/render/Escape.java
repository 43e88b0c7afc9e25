package dev.slipway.render;

/** Text as it must stand in XML and in HTML, in an element or in a quoted attribute. */
final class Escape {
    private Escape() {}

    static String xml(String text) {
        int plain = plain(text);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isXml(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    /** How many characters at the start need no change. */
    private static int plain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' || !isXml(c)) {
                return i;
            }
        }
        return length;
    }

    /** Whether XML 1.0 knows the character (section 2.2, Char). */
    private static boolean isXml(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}

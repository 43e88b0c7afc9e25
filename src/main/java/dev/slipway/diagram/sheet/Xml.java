package dev.slipway.diagram.sheet;

/** Text and attributes of SVG. */
public final class Xml {
    private Xml() {}

    /** Appends text with the signs of markup escaped, and without what XML cannot hold. */
    public static void text(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> character(text, i, out);
            }
        }
    }

    private static void character(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        boolean pairedHigh =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        boolean pairedLow = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (c < ' ' || c == 0xfffe || c == 0xffff) {
            out.append(' ');
        } else {
            out.append(!Character.isSurrogate(c) || pairedHigh || pairedLow ? c : '\ufffd');
        }
    }

    public static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        text(value, out);
        out.append('"');
    }

    public static void attribute(String name, int value, StringBuilder out) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }
}

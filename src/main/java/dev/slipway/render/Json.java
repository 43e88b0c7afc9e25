package dev.slipway.render;

/**
 * A JSON text being written, safe to stand in a script element: {@code <} is escaped, so no tag can end it.
 * RFC 8259; the JSON-LD of a page is written with it.
 */
final class Json {
    private final StringBuilder out = new StringBuilder(512);
    private boolean first = true;

    Json open(char bracket) {
        comma();
        out.append(bracket);
        first = true;
        return this;
    }

    Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    /** A name; what is written next is its value. */
    Json name(String name) {
        comma();
        quote(name);
        out.append(':');
        first = true;
        return this;
    }

    Json value(String text) {
        comma();
        quote(text);
        return this;
    }

    Json value(int number) {
        comma();
        out.append(number);
        return this;
    }

    Json with(String name, String text) {
        return name(name).value(text);
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        int length = text.length();
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                out.append(text, from, i);
                from = i + 1;
                if (c == '"' || c == '\\') {
                    out.append('\\').append(c);
                } else {
                    out.append("\\u").append(hex(c));
                }
            }
        }
        if (from == 0) {
            out.append(text);
        } else {
            out.append(text, from, length);
        }
        out.append('"');
    }

    private static boolean isSpecial(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}

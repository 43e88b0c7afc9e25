package dev.slipway.search;

import java.nio.charset.StandardCharsets;

/** A script being written: punctuation as it is, texts as strings of JavaScript. */
final class ScriptText {
    private final StringBuilder out = new StringBuilder(16384);

    /** Text of the language itself. */
    ScriptText raw(String script) {
        out.append(script);
        return this;
    }

    ScriptText raw(int number) {
        out.append(number);
        return this;
    }

    /** A string; what could end it, a line or an element around it is escaped. */
    ScriptText text(String text) {
        out.append('"');
        int from = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(text, from, i);
                from = i + 1;
                escape(c);
            }
        }
        out.append(text, from, length).append('"');
        return this;
    }

    private void escape(char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '"', '\\' -> out.append('\\').append(c);
            default -> {
                String digits = Integer.toHexString(c);
                out.append("\\u").append("0000", digits.length(), 4).append(digits);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}

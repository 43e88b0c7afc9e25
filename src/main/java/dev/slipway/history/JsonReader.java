package dev.slipway.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, texts, numbers and truth values; {@code null} becomes the text of nothing. */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String json;
    private int at;
    private boolean broken;

    private JsonReader(String json) {
        this.json = json;
    }

    /** The value, or empty where the text is no JSON. */
    static Optional<Object> read(String json) {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value(0);
        reader.skip();
        return reader.broken || reader.at < json.length() ? Optional.empty() : Optional.ofNullable(value);
    }

    private @Nullable Object value(int depth) {
        skip();
        char c = at < json.length() && depth < DEEPEST ? json.charAt(at) : '\0';
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> text();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", "");
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        if (next('}')) {
            return object;
        }
        do {
            skip();
            String name = text();
            expect(':');
            Object value = value(depth + 1);
            if (value != null) {
                object.put(name, value);
            }
        } while (!broken && next(','));
        expect('}');
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        if (next(']')) {
            return list;
        }
        do {
            Object value = value(depth + 1);
            if (value != null) {
                list.add(value);
            }
        } while (!broken && next(','));
        expect(']');
        return list;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        if (at >= json.length() || json.charAt(at) != '"') {
            broken = true;
            return "";
        }
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escape() : c);
        }
        expect('"');
        return text.toString();
    }

    private char escape() {
        char c = at < json.length() ? json.charAt(at++) : '\0';
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        int code = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = c == 'u' && at < json.length() ? Character.digit(json.charAt(at), 16) : -1;
            broken |= digit < 0;
            code = code * 16 + Math.max(0, digit);
        }
        return (char) code;
    }

    private @Nullable Object number() {
        int start = at;
        while (at < json.length() && "+-.0123456789eE".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(json.substring(start, at));
        } catch (NumberFormatException e) {
            broken = true;
            return null;
        }
    }

    private Object word(String word, Object value) {
        broken |= !json.startsWith(word, at);
        at += word.length();
        return value;
    }

    private boolean next(char c) {
        skip();
        boolean there = at < json.length() && json.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        broken |= !next(c);
    }

    private void skip() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }
}

package dev.slipway.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of the interface in one language, by key. A key that is missing is a fault of ours. The file has a line
 * {@code key=text} for each, without escapes, and lines of comment that begin with {@code #}.
 */
public final class Language {
    private final Map<String, String> texts = new HashMap<>(1024);

    private Language(byte[] file) {
        int start = 0;
        while (start < file.length) {
            int equals = -1;
            int end = start;
            while (end < file.length && file[end] != '\n') {
                if (equals < 0 && file[end] == '=') {
                    equals = end;
                }
                end++;
            }
            if (equals >= 0 && file[start] != '#') {
                texts.put(text(file, start, equals), text(file, equals + 1, end));
            }
            start = end + 1;
        }
    }

    private static String text(byte[] file, int start, int end) {
        return new String(file, start, end - start, StandardCharsets.UTF_8);
    }

    /** Whether there are texts in a language. */
    public static boolean isKnown(String code) {
        return Language.class.getResource("/dev/slipway/language/" + code + ".properties") != null;
    }

    /** The texts of a language, {@code en}. */
    public static Language of(String code) {
        String path = "/dev/slipway/language/" + code + ".properties";
        try (InputStream file = Language.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("no texts for the language " + code);
            }
            return new Language(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that begin with something, sorted. */
    public List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        for (String key : texts.keySet()) {
            if (key.startsWith(prefix)) {
                keys.add(key);
            }
        }
        keys.sort(null);
        return keys;
    }

    /** The text of a key. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text for the key " + key);
        }
        return text;
    }

    /** The text of a key with a value in the place of its {@code {0}}. */
    public String text(String key, String value) {
        return text(key).replace("{0}", value);
    }
}

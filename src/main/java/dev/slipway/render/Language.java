package dev.slipway.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The texts of the interface in one language, by key. A key that is missing is a fault of ours. */
public final class Language {
    private final Properties texts;

    private Language(Properties texts) {
        this.texts = texts;
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
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return new Language(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that begin with something, sorted. */
    public List<String> keys(String prefix) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** The text of a key. */
    public String text(String key) {
        String text = texts.getProperty(key);
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

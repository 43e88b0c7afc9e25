package dev.slipway.render;

import dev.slipway.render.view.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The texts of a language file. */
final class PropertiesWords implements Words {
    private final Map<String, String> texts = new HashMap<>();

    PropertiesWords(String language) {
        String name = "/dev/slipway/language/" + language + ".properties";
        try (InputStream in = PropertiesWords.class.getResourceAsStream(name)) {
            if (in != null) {
                read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String file) {
        for (String line : file.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.charAt(0) != '#') {
                texts.put(line.substring(0, equals).trim(), line.substring(equals + 1).trim());
            }
        }
    }

    @Override
    public String text(String key, Object... values) {
        String text = texts.getOrDefault(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}

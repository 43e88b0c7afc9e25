package dev.slipway.highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The snippets that stand beside the tests, {@code <language>.txt} or {@code <language>-<case>.txt}. */
final class Snippets {
    static final Path FOLDER = Path.of("src/test/resources/highlight");

    private Snippets() {}

    /** By their names without {@code .txt}, in order. */
    static Map<String, String> all() {
        Map<String, String> snippets = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    snippets.put(name.substring(0, name.length() - 4), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return snippets;
    }

    static String language(String snippet) {
        int dash = snippet.indexOf('-');
        return dash < 0 ? snippet : snippet.substring(0, dash);
    }
}

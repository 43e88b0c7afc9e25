package dev.slipway.check.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The lines of a file of facts, without comments and empty ones. */
public final class FactLines {
    private FactLines() {}

    /** Hands on each line of the file of this name, in order. */
    public static void read(String name, Consumer<String> lines) {
        try (InputStream stream = FactLines.class.getResourceAsStream("/dev/slipway/facts/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no facts " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int from = 0;
            while (from < text.length()) {
                int end = text.indexOf('\n', from);
                int to = end < 0 ? text.length() : end;
                if (to > from && text.charAt(from) != '#') {
                    lines.accept(text.substring(from, to));
                }
                from = to + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

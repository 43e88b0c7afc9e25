package dev.slipway.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The theme's files as pages load them, each kind's joined and minified, in one file: made when the program is built, for
 * to open and shrink sixty files at each start costs a tenth of a small site's time.
 *
 * <p>The file is a row of entries, each the name, a tab, the length in bytes, a line end, and the bytes:
 * {@code style/plan⇥812⏎…}.
 */
final class ThemePack {
    static final String FILE = "dev/slipway/theme.pack";
    private final byte[] pack;
    private final Map<String, int[]> entries = new HashMap<>();

    private ThemePack(byte[] pack) {
        this.pack = pack;
        int at = 0;
        while (at < pack.length) {
            int tab = indexOf('\t', at);
            int line = indexOf('\n', tab);
            int length = Integer.parseInt(text(tab + 1, line));
            entries.put(text(at, tab), new int[] {line + 1, length});
            at = line + 1 + length;
        }
    }

    /** The one that the program carries. */
    static ThemePack open() {
        try (InputStream in = ThemePack.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + FILE);
            }
            return new ThemePack(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of entries by their names. */
    static byte[] of(SortedMap<String, String> texts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        texts.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeBytes((name + '\t' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            out.writeBytes(bytes);
        });
        return out.toByteArray();
    }

    /** An entry's text. */
    String text(String name) {
        int[] place = entries.get(name);
        if (place == null) {
            throw new IllegalStateException("the theme has no " + name);
        }
        return text(place[0], place[0] + place[1]);
    }

    private String text(int start, int end) {
        return new String(pack, start, end - start, StandardCharsets.UTF_8);
    }

    private int indexOf(char c, int start) {
        int at = start;
        while (pack[at] != c) {
            at++;
        }
        return at;
    }
}

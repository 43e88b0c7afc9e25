package dev.slipway.render;

import gg.jte.CodeResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates by name: a site's own where it has one that differs from the theme's, else the theme's. */
final class MixedTemplates implements CodeResolver {
    private static final String THEME = "/dev/slipway/theme/templates/";
    private final SortedMap<String, String> texts;

    private MixedTemplates(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    static MixedTemplates of(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                String text = text(file);
                if (!text.equals(theme(name))) {
                    texts.put(name, text);
                }
            }
        }
        return new MixedTemplates(texts);
    }

    /** The names of the site's own. */
    SortedSet<String> own() {
        return new TreeSet<>(texts.keySet());
    }

    /** The texts of the site's own by their names. */
    SortedMap<String, String> texts() {
        return texts;
    }

    @Override
    public @Nullable String resolve(String name) {
        String text = texts.get(name);
        return text == null ? theme(name) : text;
    }

    @Override
    public long getLastModified(String name) {
        return 0;
    }

    private static java.util.List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String theme(String name) {
        try (InputStream in = MixedTemplates.class.getResourceAsStream(THEME + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder of compiled templates; what cannot be removed stays for the system to clean. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // The folder is in the system's place for such things.
        }
    }
}

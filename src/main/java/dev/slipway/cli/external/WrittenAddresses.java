package dev.slipway.cli.external;

import dev.slipway.site.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where an address stands in the YAML of a site: of texts there only the neighbourhood is known. */
final class WrittenAddresses {
    private final Path root;
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<Place> taken = new HashSet<>();

    WrittenAddresses(Path root) {
        this.root = root;
    }

    /** The first place of a text from another on that was not found before; that place itself where there is none. */
    Place find(String text, Place near) {
        List<String> lines = files.computeIfAbsent(near.path(), this::lines);
        for (int i = near.line() - 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int from = i == near.line() - 1 ? near.column() - 1 : 0;
            for (int at = line.indexOf(text, from); at >= 0; at = line.indexOf(text, at + 1)) {
                Place place = new Place(near.path(), i + 1, at + 1, text.length());
                if (endsAt(line, at + text.length()) && taken.add(place)) {
                    return place;
                }
            }
        }
        return near;
    }

    /** Whether no longer address goes on there. */
    private static boolean endsAt(String line, int end) {
        return end >= line.length() || " \t)>\"',}]#".indexOf(line.charAt(end)) >= 0;
    }

    private List<String> lines(String path) {
        try {
            String text = new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return List.of(plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}

package dev.slipway.cli;

import dev.slipway.site.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a site's text files, each file read when it is first asked for. */
final class SourceFiles {
    private static final int LARGEST = 32 * 1024 * 1024;

    private final Path root;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** @param root the site's folder */
    SourceFiles(Path root) {
        this.root = root;
    }

    /** The line at a place; empty where the file has no such line or is no text. */
    String line(Place place) {
        List<String> all = lines.computeIfAbsent(place.path(), this::load);
        return place.line() <= all.size() ? all.get(place.line() - 1) : "";
    }

    /** Whether a file is in the site's folder, wherever links lead: what lies outside is not shown either. */
    private boolean isInside(Path file) throws IOException {
        return file.toRealPath().startsWith(root.toRealPath());
    }

    private List<String> load(String path) {
        try {
            Path file = root.resolve(path);
            if (!isInside(file) || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            boolean isText = text.indexOf('\0') < 0;
            return isText
                    ? List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n"))
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}

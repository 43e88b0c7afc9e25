package dev.slipway.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code slipway build} was asked for.
 *
 * @param content the folder that holds {@code site.yaml}
 * @param out where the site goes
 * @param templates the folder of the site's own templates, where it was named
 * @param dates the file with the days of change, where it was named
 */
record BuildArguments(
        Path content, Path out, Optional<Path> templates, Optional<Path> dates, boolean drafts, boolean verbose) {
    static final String CONTENT = "content";
    static final String OUT = "_site";

    /**
     * Arguments written in the plainest way, each option in full, once, with its value after it, as nearly every build is
     * started: to read them so spares the 40 ms that picocli costs at a start. Empty for anything else, which picocli
     * reads: help and mistakes among it.
     */
    static Optional<BuildArguments> plain(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            String value = name;
            boolean plain = true;
            switch (name) {
                case "--drafts", "--verbose" -> {}
                case "--out", "--templates", "--dates" -> {
                    i++;
                    value = i < arguments.length ? arguments[i] : "";
                    plain = isPlainPath(value);
                }
                default -> {
                    name = CONTENT;
                    plain = isPlainPath(value);
                }
            }
            if (!plain || given.put(name, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new BuildArguments(
                Path.of(given.getOrDefault(CONTENT, CONTENT)),
                Path.of(given.getOrDefault("--out", OUT)),
                Optional.ofNullable(given.get("--templates")).map(Path::of),
                Optional.ofNullable(given.get("--dates")).map(Path::of),
                given.containsKey("--drafts"),
                given.containsKey("--verbose")));
    }

    /** The folder of templates that nobody had to name. */
    static Path templatesBeside(Path content) {
        return content.toAbsolutePath().normalize().resolveSibling("templates");
    }

    /** Neither an option, nor a file of arguments, nor quoted. */
    private static boolean isPlainPath(String value) {
        return !value.isEmpty()
                && "-@\"'".indexOf(value.charAt(0)) < 0
                && value.indexOf('\0') < 0
                && value.indexOf('$') < 0;
    }
}

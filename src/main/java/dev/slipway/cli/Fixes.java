package dev.slipway.cli;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the repairs that diagnostics carry, from the end of a file to its beginning; each file changes as a whole or not. */
final class Fixes {
    private final Path root;

    /** @param root the site's folder */
    Fixes(Path root) {
        this.root = root;
    }

    /** The diagnostics whose repair was made; what overlaps another or no longer fits is left for the next run. */
    List<Diagnostic> make(List<Diagnostic> diagnostics) throws IOException {
        TreeMap<String, List<Diagnostic>> byFile = new TreeMap<>();
        for (Diagnostic one : diagnostics) {
            one.fix()
                    .ifPresent(fix -> byFile.computeIfAbsent(fix.place().path(), path -> new ArrayList<>())
                            .add(one));
        }
        List<Diagnostic> made = new ArrayList<>();
        for (List<Diagnostic> ofFile : byFile.values()) {
            made.addAll(inFile(ofFile));
        }
        return made;
    }

    private List<Diagnostic> inFile(List<Diagnostic> diagnostics) throws IOException {
        Path file = root.resolve(place(diagnostics.get(0)).path()).toRealPath();
        if (!file.startsWith(root.toRealPath())) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(file);
        FileLines lines = FileLines.of(new String(bytes, StandardCharsets.UTF_8));
        if (!java.util.Arrays.equals(lines.text().getBytes(StandardCharsets.UTF_8), bytes)) {
            return List.of(); // What is not UTF-8 would be lost.
        }
        List<Diagnostic> backwards = new ArrayList<>(diagnostics);
        backwards.sort(Comparator.comparing(Fixes::place).reversed());
        List<Diagnostic> made = new ArrayList<>();
        Place last = null;
        for (Diagnostic one : backwards) {
            Fix fix = one.fix().orElseThrow();
            if (!overlap(fix.place(), last) && lines.make(fix)) {
                made.add(one);
                last = fix.place();
            }
        }
        if (!made.isEmpty()) {
            replace(file, lines.text());
        }
        made.sort(null);
        return made;
    }

    private static Place place(Diagnostic one) {
        return one.fix().orElseThrow().place();
    }

    /** Whether a place reaches into one that comes later in the file. */
    private static boolean overlap(Place place, @Nullable Place later) {
        return later != null && later.line() == place.line() && place.column() + place.length() > later.column();
    }

    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".slipway-", ".tmp");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (old != null) {
                Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What was repaired, a line for each. */
    static String told(Collection<Diagnostic> made, Path root) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic one : made) {
            Fix fix = one.fix().orElseThrow();
            String what = fix.to().isEmpty() ? "removed " + fix.from() : fix.from() + " → " + fix.to();
            text.append("fixed[")
                    .append(one.rule())
                    .append("] ")
                    .append(root.resolve(fix.place().path()));
            text.append(':')
                    .append(fix.place().line())
                    .append(':')
                    .append(fix.place().column());
            text.append(": ").append(what).append('\n');
        }
        return text.toString();
    }
}

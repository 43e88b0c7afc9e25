package dev.slipway.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plans of diagrams drawn before: in memory for this run, and in a folder for the next, a file for each text. What cannot be
 * read is laid out again; what cannot be written is not.
 */
final class DiagramCache {
    /** Changes when the same text would be laid out otherwise. */
    private static final String VERSION = "slipway-plan-1\n";

    private static final int LARGEST = 4_000_000;
    private final Optional<Path> folder;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    DiagramCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The plan of the graph that a text describes. */
    Plan plan(String dot, Graph graph) {
        return plans.computeIfAbsent(dot, text -> stored(text, graph));
    }

    private Plan stored(String dot, Graph graph) {
        if (folder.isEmpty()) {
            return LayeredLayout.of(graph);
        }
        Path file = folder.get().resolve(key(dot) + ".plan");
        Optional<Plan> known = read(file, graph);
        if (known.isPresent()) {
            return known.get();
        }
        Plan plan = LayeredLayout.of(graph);
        write(file, PlanText.write(plan));
        return plan;
    }

    private static String key(String dot) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((VERSION + dot).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Optional<Plan> read(Path file, Graph graph) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return PlanText.read(Files.readString(file, StandardCharsets.US_ASCII), graph);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Written beside and moved, so that nobody reads half a file. */
    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "plan", ".tmp");
            try {
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException notKept) {
            // The next build lays it out again.
        }
    }
}

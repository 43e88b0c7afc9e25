package dev.slipway.cli;

import dev.slipway.site.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems that are known and put up with for now: a line for each, {@code rule path message}. Lines and columns are left
 * out, so that an edit elsewhere in the file does not bring an old problem back.
 */
final class Baseline {
    private Baseline() {}

    /** The diagnostics that a file does not know; the file is made of them all where it is not there yet. */
    static List<Diagnostic> apply(Path file, List<Diagnostic> diagnostics) throws IOException {
        if (!Files.exists(file)) {
            StringBuilder lines = new StringBuilder();
            diagnostics.forEach(one -> lines.append(line(one)).append('\n'));
            Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
            return List.of();
        }
        Map<String, Integer> known = new HashMap<>();
        Files.readAllLines(file, StandardCharsets.UTF_8).forEach(line -> known.merge(line, 1, Integer::sum));
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            int times = known.merge(line(diagnostic), -1, Integer::sum);
            if (times < 0) {
                left.add(diagnostic);
            }
        }
        return left;
    }

    private static String line(Diagnostic one) {
        return one.rule() + " " + one.place().path() + " " + one.message();
    }
}

package dev.slipway.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day on which each file was last changed, as somebody who may start Git wrote it down: a line for each file,
 * {@code 2026-11-20 content/docker/01.md}. The first line about a file counts.
 */
final class ChangeDates {
    private ChangeDates() {}

    /**
     * The days by path in the site's folder; empty without a file.
     *
     * @param prefix the path of the site's folder in its repository
     */
    static Map<String, LocalDate> read(@Nullable Path file, String prefix) throws IOException {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (file == null || !Files.isRegularFile(file)) {
            return days;
        }
        String below = prefix.isEmpty() ? "" : prefix + "/";
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            int space = line.indexOf(' ');
            if (space == 10 && line.startsWith(below, space + 1)) {
                try {
                    days.putIfAbsent(
                            line.substring(space + 1 + below.length()), LocalDate.parse(line.substring(0, space)));
                } catch (DateTimeException e) {
                    throw new UsageProblem(file + " holds a line that does not begin with a day: " + line);
                }
            }
        }
        return days;
    }
}

package dev.slipway.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    static Map<String, LocalDate> read(Optional<Path> dates, String prefix) throws IOException {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (dates.isEmpty() || !Files.isRegularFile(dates.get())) {
            return days;
        }
        Path file = dates.get();
        String below = prefix.isEmpty() ? "" : prefix + "/";
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            int space = line.indexOf(' ');
            if (space == 10 && line.startsWith(below, space + 1)) {
                try {
                    days.putIfAbsent(line.substring(space + 1 + below.length()), day(line));
                } catch (DateTimeException | NumberFormatException e) {
                    throw new UsageProblem(file + " holds a line that does not begin with a day: " + line);
                }
            }
        }
        return days;
    }

    /** The day at the start of a line. Made by hand, since the class library's reader of dates takes 10 ms to start. */
    private static LocalDate day(String line) {
        return LocalDate.of(
                Integer.parseInt(line, 0, 4, 10), Integer.parseInt(line, 5, 7, 10), Integer.parseInt(line, 8, 10, 10));
    }
}

package dev.slipway.cli.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers of the last days, so that nobody is asked twice: a file with a line each, {@code day status address moved}. */
final class AnswerCache {
    /** A good answer holds for so many days; what was dead is asked anew, for somebody may have put it right. */
    private static final int DAYS = 7;

    private final Path file;
    private final LocalDate today;
    private final Map<String, Line> lines = new TreeMap<>();

    private record Line(LocalDate day, Answer answer) {}

    private AnswerCache(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    static AnswerCache open(Path file, LocalDate today) throws IOException {
        AnswerCache cache = new AnswerCache(file, today);
        if (Files.isRegularFile(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(cache::read);
        }
        return cache;
    }

    private void read(String line) {
        String[] fields = line.split(" ", -1);
        try {
            LocalDate day = LocalDate.parse(fields[0]);
            boolean fresh = !day.isAfter(today) && day.plusDays(DAYS).isAfter(today);
            if (fresh && fields.length == 4) {
                lines.put(fields[2], new Line(day, new Answer(Integer.parseInt(fields[1]), fields[3], "")));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // A line that is none of ours: the address is asked again.
        }
    }

    synchronized Optional<Answer> get(String address) {
        return Optional.ofNullable(lines.get(address)).map(Line::answer);
    }

    synchronized void put(String address, Answer answer) {
        if (!answer.isDead() && !answer.isUnknown()) {
            lines.put(address, new Line(today, answer));
        }
    }

    synchronized void save() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((address, line) -> text.append(line.day)
                .append(' ')
                .append(line.answer.status())
                .append(' ')
                .append(address)
                .append(' ')
                .append(line.answer.moved())
                .append('\n'));
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "links", ".tmp");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

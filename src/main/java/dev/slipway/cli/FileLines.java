package dev.slipway.cli;

import dev.slipway.site.Fix;
import java.util.ArrayList;
import java.util.List;

/** A file's lines, each with the end that its author's editor gave it, and the byte order mark where there is one. */
final class FileLines {
    private static final String MARK = "\uFEFF";

    private final boolean marked;
    private final List<String> lines = new ArrayList<>();

    private FileLines(boolean marked) {
        this.marked = marked;
    }

    static FileLines of(String text) {
        FileLines file = new FileLines(text.startsWith(MARK));
        int start = file.marked ? 1 : 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            end = text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
            file.lines.add(text.substring(start, end));
            start = end;
        }
        return file;
    }

    /** Makes a repair if its text stands where it should; a line of which nothing is left goes. */
    boolean make(Fix fix) {
        int index = fix.place().line() - 1;
        String line = index < lines.size() ? lines.get(index) : "";
        String repaired = fix.in(line);
        if (repaired.equals(line)) {
            return false;
        }
        if (repaired.isBlank()) {
            lines.remove(index);
        } else {
            lines.set(index, repaired);
        }
        return true;
    }

    /** The whole file. */
    String text() {
        return (marked ? MARK : "") + String.join("", lines);
    }
}

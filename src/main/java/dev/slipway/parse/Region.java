package dev.slipway.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A named part of a file: the lines between a comment that says {@code region name} and one that says
 * {@code endregion name}, without the indent that all share. Marks of other regions within it are not shown.
 */
final class Region {
    private Region() {}

    /** The region with a name, or empty where there is none. */
    static Optional<String> of(String name, String text) {
        return read(name, text, false);
    }

    /** A whole file without the marks of its regions. */
    static String whole(String text) {
        return read("", text, true).orElse(text);
    }

    private static Optional<String> read(String name, String text, boolean whole) {
        List<String> lines = new ArrayList<>();
        boolean inside = whole;
        boolean found = whole;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() : end + 1;
            boolean mark = isMark(line, "region", "") || isMark(line, "endregion", "");
            if (!mark && inside) {
                lines.add(line);
            } else if (mark && !whole && isMark(line, "endregion", name)) {
                inside = false;
            } else if (mark && !whole && isMark(line, "region", name)) {
                inside = true;
                found = true;
            }
        }
        return found ? Optional.of(joined(lines, whole ? 0 : commonIndent(lines))) : Optional.empty();
    }

    /** Whether a line is a comment with a word and then a name; any name where {@code name} is empty. */
    private static boolean isMark(String line, String word, String name) {
        int at = line.indexOf(word);
        if (at < 0 || !isCommentSign(line, at)) {
            return false;
        }
        int start = at + word.length();
        int from = start;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        int end = from;
        while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) != '*') {
            end++;
        }
        return from > start
                && end > from
                && (name.isEmpty() || line.substring(from, end).equals(name));
    }

    /** Whether what stands before a mark is a comment's sign and blanks: no letter, no digit, but some sign. */
    private static boolean isCommentSign(String line, int end) {
        boolean sign = false;
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if ("#/*-;%<!'\"(".indexOf(c) >= 0) {
                sign = true;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return sign;
    }

    private static int commonIndent(List<String> lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                indent = Math.min(indent, indent(line));
            }
        }
        return indent;
    }

    private static String joined(List<String> lines, int indent) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
        }
        return text.toString();
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}

package dev.slipway.cli.external;

import java.util.ArrayList;
import java.util.List;

/** The web addresses that a short text of Markdown links to: {@code [text](https://…)}, {@code <https://…>}; not those in code. */
final class MarkdownAddresses {
    private MarkdownAddresses() {}

    static List<String> of(String markdown) {
        List<String> addresses = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.stripLeading().startsWith("```")) {
                fenced = !fenced;
            } else if (!fenced && line.contains("http")) {
                inLine(line, addresses);
            }
        }
        return addresses;
    }

    private static void inLine(String line, List<String> addresses) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '`') {
                i = afterCode(line, i);
            } else if (c == '(' && i > 0 && line.charAt(i - 1) == ']') {
                add(line, line.startsWith("<", i + 1) ? i + 2 : i + 1, addresses);
            } else if (c == '<') {
                add(line, i + 1, addresses);
            }
        }
    }

    /** Where a code span ends, or its backticks where it is none. */
    private static int afterCode(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        int close = line.indexOf(line.substring(start, end), end);
        return close < 0 ? end - 1 : close + (end - start) - 1;
    }

    private static void add(String line, int start, List<String> addresses) {
        if (!line.startsWith("http://", start) && !line.startsWith("https://", start)) {
            return;
        }
        int depth = 0;
        int end = start;
        while (end < line.length()) {
            char c = line.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c <= ' ' || c == '>' || depth < 0) {
                break;
            }
            end++;
        }
        addresses.add(line.substring(start, end));
    }
}

package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** Cuts the flags from the front of an instruction's arguments. ({@code split_command.go}) */
final class FlagScanner {
    private final LogicalLine line;
    private final String text;
    private final char escape;
    private final List<Flag> flags = new ArrayList<>();

    FlagScanner(LogicalLine line, char escape) {
        this.line = line;
        this.text = line.text();
        this.escape = escape;
    }

    List<Flag> flags() {
        return flags;
    }

    /** Reads the flags between two indexes and returns where they end. */
    int read(int from, int to) {
        int i = Spaces.skip(text, from, to);
        while (i < to && text.startsWith("--", i) && i + 1 < to) {
            StringBuilder flag = new StringBuilder();
            int end = word(i, to, flag);
            if (flag.toString().equals("--")) {
                return end;
            }
            if (flag.length() > 1 && flag.charAt(0) == '-') {
                flags.add(new Flag(flag.toString(), line.span(i, end)));
            }
            i = Spaces.skip(text, end, to);
        }
        return i;
    }

    private int word(int from, int to, StringBuilder flag) {
        char quote = 0;
        int i = from;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (quote == 0 && Spaces.isSpace(c)) {
                break;
            }
            if (c == quote || quote == 0 && (c == '\'' || c == '"')) {
                quote = quote == 0 ? c : 0;
            } else if (c != escape) {
                flag.append(c);
            } else if (i + 1 < to) {
                flag.append(text.charAt(++i));
            }
        }
        return i;
    }
}

package dev.slipway.check.command;

import java.util.ArrayDeque;
import java.util.Deque;

/** The here-documents that a line of shell announces: {@code <<EOF}, {@code <<-'EOF'}. Their bodies follow the line. */
final class HereDocuments {
    private final Deque<String> pending = new ArrayDeque<>();

    /** Takes the delimiter behind {@code <<}; hands back the offset behind it. */
    int announce(char[] text, int from, int to) {
        int i = from;
        while (i < to && (text[i] == '-' || text[i] == ' ')) {
            i++;
        }
        StringBuilder name = new StringBuilder();
        while (i < to && (Character.isLetterOrDigit(text[i]) || "_'\"\\.!".indexOf(text[i]) >= 0)) {
            if ("'\"\\".indexOf(text[i]) < 0) {
                name.append(text[i]);
            }
            i++;
        }
        if (name.length() > 0) {
            pending.add(name.toString());
        }
        return i;
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    /** Where the script goes on behind all bodies; {@code from} is the beginning of the first. */
    int skip(char[] text, int from, int to) {
        int i = from;
        while (!pending.isEmpty()) {
            String name = pending.remove();
            while (i < to) {
                int end = Closings.line(text, i, to);
                boolean last = new String(text, i, end - i).strip().equals(name);
                i = Math.min(to, end + 1);
                if (last) {
                    break;
                }
            }
        }
        return i;
    }
}

package dev.slipway.highlight;

import java.util.Optional;

/**
 * The announcement of a here-document, {@code <<EOF}, {@code <<-"EOF"}.
 *
 * @param word the line that ends it
 * @param quoted whether variables in it stay as they are
 * @param indented whether tabs before its lines do not count
 * @param end where the announcement ends
 */
record HereDocument(String word, boolean quoted, boolean indented, int end) {
    /** The here-document announced at a place that has {@code <<}, or empty where that is something else. */
    static Optional<HereDocument> at(Cursor code, int at) {
        int i = at + 2;
        boolean indented = i < code.end && code.text[i] == '-';
        i += indented ? 1 : 0;
        while (i < code.end && Cursor.isBlank(code.text[i])) {
            i++;
        }
        char quote = i < code.end ? code.text[i] : 0;
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted || quote == '\\' ? i + 1 : i;
        int to = quoted ? closing(code, from, quote) : wordEnd(code, from);
        if (to <= from || !quoted && !Cursor.isNameStart(code.text[from])) {
            return Optional.empty();
        }
        String word = code.slice(from, to);
        return Optional.of(new HereDocument(word, from > i, indented, quoted ? to + 1 : to));
    }

    private static int closing(Cursor code, int from, char quote) {
        int i = from;
        while (i < code.end && i < from + 80 && code.text[i] != quote && code.text[i] != '\n') {
            i++;
        }
        return i < code.end && code.text[i] == quote ? i : -1;
    }

    private static int wordEnd(Cursor code, int from) {
        int i = from;
        while (i < code.end && (Cursor.isName(code.text[i]) || code.text[i] == '-' || code.text[i] == '.')) {
            i++;
        }
        return i;
    }

    /** Whether a line, its {@code \n} not included, ends the document. */
    boolean endsWith(Cursor code, int from, int to) {
        int begin = from;
        while (indented && begin < to && code.text[begin] == '\t') {
            begin++;
        }
        int end = to > begin && code.text[to - 1] == '\r' ? to - 1 : to;
        return code.is(begin, end, word);
    }

    /** The beginning of the line that ends the document, or the end of the code. */
    int bodyEnd(Cursor code, int from) {
        int line = from;
        while (line < code.end) {
            int lineEnd = code.lineEnd(line);
            if (endsWith(code, line, lineEnd)) {
                return line;
            }
            line = lineEnd + 1;
        }
        return code.end;
    }
}

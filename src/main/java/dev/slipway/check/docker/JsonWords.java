package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/**
 * The exec form: a JSON array of strings. What is no JSON at all is taken as the shell form; JSON that holds anything
 * but strings is a fault. ({@code parseJSON} in BuildKit's {@code line_parsers.go})
 */
final class JsonWords {
    /** What a text turned out to be. */
    enum Outcome {
        STRINGS,
        OTHER_VALUES,
        NOT_JSON
    }

    private final LogicalLine line;
    private final String text;
    private final int to;
    private final List<Word> words = new ArrayList<>();

    JsonWords(LogicalLine line, int to) {
        this.line = line;
        this.text = line.text();
        this.to = to;
    }

    List<Word> words() {
        return words;
    }

    /** Reads the array that begins at an index. */
    Outcome read(int from) {
        JsonText json = new JsonText(text, to);
        int start = Spaces.skip(text, from, to);
        if (start == to || text.charAt(start) != '[') {
            return Outcome.NOT_JSON;
        }
        int end = json.value(start, 0);
        if (end < 0 || json.blanks(end) != to) {
            return Outcome.NOT_JSON;
        }
        return collect(json, start + 1) ? Outcome.STRINGS : Outcome.OTHER_VALUES;
    }

    private boolean collect(JsonText json, int from) {
        int i = json.blanks(from);
        while (text.charAt(i) != ']') {
            if (text.charAt(i) != '"') {
                return false;
            }
            int end = json.string(i);
            words.add(new Word(decode(i + 1, end - 1), line.span(i, end), i));
            i = json.blanks(end);
            i = text.charAt(i) == ',' ? json.blanks(i + 1) : i;
        }
        return true;
    }

    private String decode(int from, int end) {
        StringBuilder decoded = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                decoded.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            if (escaped == 'u') {
                decoded.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                int control = "bfnrt".indexOf(escaped);
                decoded.append(control < 0 ? escaped : "\b\f\n\r\t".charAt(control));
            }
        }
        return decoded.toString();
    }
}

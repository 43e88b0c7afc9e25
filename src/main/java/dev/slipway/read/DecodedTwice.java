package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Text that was UTF-8, read as Windows-1252 and saved again: {@code â€™} where {@code ’} was meant. A run of
 * characters beyond ASCII is such text where its Windows-1252 bytes are UTF-8 of something that people write.
 */
final class DecodedTwice {
    private final String path;
    private final String text;
    private final Consumer<Diagnostic> problems;
    private int line = 1;
    private int lineStart;
    /** The first run of the line, or where none was found yet -1. */
    private int first = -1;

    private int firstEnd;
    /** What should stand from the first run to {@link #repairedTo}. */
    private final StringBuilder repaired = new StringBuilder();

    private int repairedTo;

    private DecodedTwice(String path, String text, Consumer<Diagnostic> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    /** Whether a text holds a character between {@code Â} and {@code ô}, told from its UTF-8: all begin with 0xC3. */
    static boolean isPossible(byte[] utf8) {
        for (byte one : utf8) {
            if (one == (byte) 0xC3) {
                return true;
            }
        }
        return false;
    }

    /** Reports the first run of each line, but not in code spans, which may show such text on purpose. */
    static void find(String path, String text, Consumer<Diagnostic> problems) {
        new DecodedTwice(path, text, problems).find();
    }

    private void find() {
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                report();
                line++;
                lineStart = i + 1;
                code = false;
            } else if (c == '`') {
                code = !code;
            } else if (c >= 0xC2 && c <= 0xF4 && !code) {
                int end = endOfRun(text, i);
                run(i, end);
                i = end - 1;
            }
        }
        report();
    }

    private void run(int start, int end) {
        String meant = meant(text.substring(start, end));
        if (!meant.isEmpty()) {
            if (first < 0) {
                first = start;
                firstEnd = end;
            } else {
                repaired.append(text, repairedTo, start);
            }
            repaired.append(meant);
            repairedTo = end;
        }
    }

    /** Tells the first run of a line; the repair is one of all its runs. */
    private void report() {
        if (first >= 0) {
            String found = text.substring(first, firstEnd);
            Place place = new Place(path, line, first - lineStart + 1, firstEnd - first);
            problems.accept(ReadRule.TEXT_DECODED_TWICE
                    .at(place, "\"" + found + "\" was decoded twice", "write \"" + meant(found) + "\"")
                    .with(Optional.of(Fix.at(place, text.substring(first, repairedTo), repaired.toString()))));
            first = -1;
            repaired.setLength(0);
        }
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > 0x7F && end - start < 64) {
            end++;
        }
        return end;
    }

    /** What the author meant, or empty where the run is fine as it is. */
    private static String meant(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < run.length(); i++) {
            int value = windows1252(run.charAt(i));
            if (value < 0) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            CharBuffer meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return meant.chars().allMatch(DecodedTwice::isWritten) ? meant.toString() : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static int windows1252(char c) {
        if (c >= 0x80 && c <= 0xFF) {
            return c;
        }
        byte[] one = String.valueOf(c).getBytes(Windows1252.CHARSET);
        return one.length == 1 && one[0] != '?' ? one[0] & 0xff : -1;
    }

    private static boolean isWritten(int c) {
        return c >= 0xA0 && c <= 0x17F || c >= 0x2010 && c <= 0x27BF || Character.isSurrogate((char) c) || c == 0xFEFF;
    }

    /** Loaded only when it is needed. */
    private static final class Windows1252 {
        static final Charset CHARSET = Charset.forName("windows-1252");
    }
}

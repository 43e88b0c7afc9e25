package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Text that was UTF-8, read as Windows-1252 and saved again: {@code â€™} where {@code ’} was meant. A run of
 * characters beyond ASCII is such text where its Windows-1252 bytes are UTF-8 of something that people write.
 */
final class DecodedTwice {
    private DecodedTwice() {}

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
        int line = 1;
        int lineStart = 0;
        boolean told = false;
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                told = false;
                code = false;
            } else if (c == '`') {
                code = !code;
            } else if (c >= 0xC2 && c <= 0xF4 && !told && !code) {
                int end = endOfRun(text, i);
                String meant = meant(text.substring(i, end));
                if (!meant.isEmpty()) {
                    Place place = new Place(path, line, i - lineStart + 1, end - i);
                    String found = text.substring(i, end);
                    problems.accept(ReadRule.TEXT_DECODED_TWICE.at(
                            place, "\"" + found + "\" was decoded twice", "write \"" + meant + "\""));
                    told = true;
                }
                i = end - 1;
            }
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

package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** Bytes as text: UTF-8 without a byte order mark, lines ended by {@code \n}. */
final class TextFile {
    private TextFile() {}

    /** The text; what is not UTF-8 is reported once and replaced by U+FFFD. */
    static String decode(String path, byte[] bytes, Consumer<Diagnostic> problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean replaced = text.indexOf('\uFFFD') >= 0;
        if (replaced && isInvalid(bytes)) {
            problems.accept(invalid(path, bytes));
        }
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        text = normalized(text);
        if (DecodedTwice.isPossible(bytes)) {
            DecodedTwice.find(path, text, problems);
        }
        return text;
    }

    /** The text with {@code \r\n} and lone {@code \r} made {@code \n}. */
    static String normalized(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isInvalid(byte[] bytes) {
        try {
            decoder().decode(ByteBuffer.wrap(bytes));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Diagnostic invalid(String path, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer good = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder().decode(in, good, true);
        String before = good.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String found = result.isError() && in.hasRemaining()
                ? "the byte 0x"
                        + Integer.toHexString(in.get(in.position()) & 0xff).toUpperCase(Locale.ROOT)
                : "a byte";
        return ReadRule.INVALID_UTF8.at(
                new Place(path, line, column, 1),
                found + " is not UTF-8",
                "save the file as UTF-8; it may be Windows-1252 or Latin-1 now");
    }
}

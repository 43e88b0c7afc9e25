package dev.slipway.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A script being written, in UTF-8: punctuation as it is, texts as strings of JavaScript. */
final class ScriptText {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private byte[] bytes = new byte[16384];
    private int size;

    /** Forgets what was written. */
    ScriptText clear() {
        size = 0;
        return this;
    }

    /** Text of the language itself, in ASCII. */
    ScriptText raw(String script) {
        int length = script.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) script.charAt(i);
        }
        return this;
    }

    ScriptText raw(int number) {
        return raw(Integer.toString(number));
    }

    ScriptText raw(ScriptText other) {
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
        return this;
    }

    ScriptText text(String text) {
        return text(text.toCharArray(), text.length());
    }

    /** A string; what could end it, a line or an element around it is escaped. */
    ScriptText text(char[] text, int length) {
        room(length * 6 + 2);
        byte[] out = bytes;
        int at = size;
        out[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c >= ' ' && c < 128 && c != '"' && c != '\\' && c != '<') {
                out[at++] = (byte) c;
            } else if (c < 128) {
                at = escape(c, at);
            } else if (c < 0x800) {
                out[at++] = (byte) (0xc0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else if (Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                i = far(text, i, length, at);
                at = size;
            } else {
                out[at++] = (byte) (0xe0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | c & 0x3f);
            }
        }
        out[at++] = '"';
        size = at;
        return this;
    }

    /** Writes a character that is two units of UTF-16, or one that stands for itself only as an escape; returns its last unit. */
    private int far(char[] text, int index, int length, int at) {
        size = at;
        boolean both = index + 1 < length && Character.isSurrogatePair(text[index], text[index + 1]);
        if (!both) {
            size = escape(text[index], at);
            return index;
        }
        byte[] four = new String(text, index, 2).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(four, 0, bytes, at, four.length);
        size = at + four.length;
        return index + 1;
    }

    private int escape(char c, int at) {
        int to = at;
        bytes[to++] = '\\';
        if (c == '"' || c == '\\' || c == '\n' || c == '\t') {
            bytes[to++] = (byte) (c == '\n' ? 'n' : c == '\t' ? 't' : c);
            return to;
        }
        bytes[to++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[to++] = HEX[c >> shift & 15];
        }
        return to;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}

package dev.slipway.link.picture;

import java.nio.charset.StandardCharsets;

/**
 * The first bytes of a file. What lies behind them reads as 0.
 *
 * @param whole whether there are no more than these
 */
record Head(byte[] bytes, boolean whole) {
    int length() {
        return bytes.length;
    }

    int byteAt(int at) {
        return at >= 0 && at < bytes.length ? bytes[at] & 0xff : 0;
    }

    int big16(int at) {
        return byteAt(at) << 8 | byteAt(at + 1);
    }

    long big32(int at) {
        return (long) big16(at) << 16 | big16(at + 2);
    }

    int little16(int at) {
        return byteAt(at) | byteAt(at + 1) << 8;
    }

    int little24(int at) {
        return little16(at) | byteAt(at + 2) << 16;
    }

    long little32(int at) {
        return little16(at) | (long) little16(at + 2) << 16;
    }

    /** Whether these ASCII letters stand somewhere. */
    boolean has(int at, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (byteAt(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

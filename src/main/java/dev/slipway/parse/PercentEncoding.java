package dev.slipway.parse;

import java.nio.charset.StandardCharsets;

/** Writes a destination as a URL: whatever may not stand in one as percent and two digits (RFC 3986, section 2.1). */
final class PercentEncoding {
    private static final String KEPT = ":/?#@!$&'()*+,;=-._~";
    private static final String DIGITS = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String of(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            if (!keeps(destination, i)) {
                return encoded(destination, i);
            }
        }
        return destination;
    }

    private static String encoded(String destination, int from) {
        StringBuilder url = new StringBuilder(destination.length() + 16).append(destination, 0, from);
        for (int i = from; i < destination.length(); ) {
            int end = i + Character.charCount(destination.codePointAt(i));
            if (keeps(destination, i)) {
                url.append(destination.charAt(i));
            } else {
                for (byte b : destination.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    url.append('%').append(DIGITS.charAt((b >> 4) & 15)).append(DIGITS.charAt(b & 15));
                }
            }
            i = end;
        }
        return url.toString();
    }

    private static boolean keeps(String text, int i) {
        char c = text.charAt(i);
        if (c == '%') {
            return isHexDigit(text, i + 1) && isHexDigit(text, i + 2);
        }
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || KEPT.indexOf(c) >= 0;
    }

    private static boolean isHexDigit(String text, int i) {
        return i < text.length() && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x80;
    }
}

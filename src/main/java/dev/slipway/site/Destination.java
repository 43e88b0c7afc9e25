package dev.slipway.site;

import java.util.Locale;

/** What kind of place a link's destination names, judged by its text alone. */
public enum Destination {
    /** Another site, or a letter: http, https, mailto. */
    WEB,
    /** A path, a query or an anchor within this site. */
    LOCAL,
    /** A scheme that could run something or read the disk, or an address that only looks local. Never printed. */
    FORBIDDEN;

    /**
     * Classifies a destination the way a browser reads it (WHATWG URL, "basic URL parser"): blanks and control characters
     * before it do not count, nor do tabs and line ends within it, and a backslash is a slash.
     */
    public static Destination of(String destination) {
        String address = withoutIgnored(destination);
        if (startsWithTwoSlashes(address)) {
            return FORBIDDEN;
        }
        int colon = schemeEnd(address);
        if (colon < 0) {
            return LOCAL;
        }
        return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https", "mailto" -> WEB;
            default -> FORBIDDEN;
        };
    }

    private static String withoutIgnored(String destination) {
        int start = 0;
        while (start < destination.length() && destination.charAt(start) <= ' ') {
            start++;
        }
        StringBuilder kept = new StringBuilder(destination.length());
        for (int i = start; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c > 0x1f && c != 0x7f) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean startsWithTwoSlashes(String address) {
        return address.length() >= 2 && isSlash(address.charAt(0)) && isSlash(address.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** Where the colon after a scheme stands (RFC 3986, section 3.1), or -1. */
    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && !(other && i > 0)) {
                return -1;
            }
        }
        return -1;
    }
}

package dev.slipway.site;

import java.util.Locale;

/** What kind of place a link's destination names, judged by its scheme alone. */
public enum Destination {
    /** Another site, or a mail address: http, https, mailto. */
    WEB,
    /** A path, a file or an anchor of this site. */
    LOCAL,
    /** Anything that could run a script, read a file or start a program. */
    FORBIDDEN;

    /**
     * The kind of a destination whose character references are decoded. Spaces and control characters do not hide a
     * scheme, since browsers drop them (WHATWG URL Standard, "basic URL parser").
     */
    public static Destination of(String destination) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == ':') {
                return ofScheme(scheme.toString());
            }
            if (c == '/' || c == '?' || c == '#' || c == '\\') {
                break;
            }
            if (c > ' ' && c != '\u007F' && c != '\u00A0' && c != '\uFEFF') {
                scheme.append(c);
            }
        }
        return startsOtherHost(destination) ? WEB : LOCAL;
    }

    private static Destination ofScheme(String scheme) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        return lower.equals("https") || lower.equals("http") || lower.equals("mailto") ? WEB : FORBIDDEN;
    }

    private static boolean startsOtherHost(String destination) {
        return destination.startsWith("//");
    }
}

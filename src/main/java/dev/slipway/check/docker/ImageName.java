package dev.slipway.check.docker;

import java.util.Locale;

/**
 * The grammar of image references, {@code host:port/path/name:tag@digest}. ({@code distribution/reference}, whose
 * familiar form puts {@code docker.io/library/} before a bare name)
 */
public final class ImageName {
    private ImageName() {}

    /** Whether a text can name an image. */
    public static boolean isValid(String text) {
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        if (at >= 0 && !isDigest(text.substring(at + 1)) || isHash(text)) {
            return false;
        }
        int colon = name.lastIndexOf(':');
        if (colon > name.lastIndexOf('/')) {
            if (!isTag(name.substring(colon + 1))) {
                return false;
            }
            name = name.substring(0, colon);
        }
        return isPath(withoutHost(name)) && name.length() <= 255;
    }

    /** What stands before the first slash is a host where it has a dot, a port or a capital, or is localhost. */
    private static String withoutHost(String name) {
        int slash = name.indexOf('/');
        String host = slash < 0 ? "" : name.substring(0, slash);
        boolean isHost = host.indexOf('.') >= 0
                || host.indexOf(':') >= 0
                || host.equals("localhost")
                || !host.equals(host.toLowerCase(Locale.ROOT));
        return !isHost ? name : isHost(host) ? name.substring(slash + 1) : "";
    }

    private static boolean isHost(String host) {
        int colon = host.startsWith("[") ? host.indexOf(':', Math.max(0, host.indexOf(']'))) : host.indexOf(':');
        if (colon >= 0 && (colon + 1 == host.length() || !only(host, colon + 1, "0123456789"))) {
            return false;
        }
        String name = colon < 0 ? host : host.substring(0, colon);
        if (name.startsWith("[")) {
            return name.endsWith("]") && only(name.toLowerCase(Locale.ROOT), 1, "0123456789abcdef:]");
        }
        for (String part : name.split("\\.", -1)) {
            if (part.isEmpty() || part.startsWith("-") || part.endsWith("-") || !isWord(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String part) {
        return only(part.toLowerCase(Locale.ROOT), 0, "abcdefghijklmnopqrstuvwxyz0123456789-");
    }

    private static boolean only(String text, int from, String allowed) {
        for (int i = from; i < text.length(); i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPath(String path) {
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (!isComponent(path, from, to)) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    /** Lower-case letters and digits; between them one dot, one or two underscores, or dashes. */
    private static boolean isComponent(String path, int from, int to) {
        int i = from;
        while (i < to && isAlphanumeric(path.charAt(i))) {
            while (i < to && isAlphanumeric(path.charAt(i))) {
                i++;
            }
            if (i == to) {
                return true;
            }
            i = separator(path, i, to);
        }
        return false;
    }

    private static int separator(String path, int from, int to) {
        char c = path.charAt(from);
        int i = from;
        while (i < to && path.charAt(i) == c) {
            i++;
        }
        int most = c == '.' ? 1 : c == '_' ? 2 : c == '-' ? Integer.MAX_VALUE : 0;
        return i - from > most ? to : i;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isTag(String tag) {
        if (tag.isEmpty() || tag.length() > 128 || tag.charAt(0) == '.' || tag.charAt(0) == '-') {
            return false;
        }
        return only(tag.toLowerCase(Locale.ROOT), 0, "abcdefghijklmnopqrstuvwxyz0123456789_.-");
    }

    private static boolean isDigest(String digest) {
        int colon = digest.indexOf(':');
        String hex = digest.substring(colon + 1);
        return colon > 0 && hex.length() >= 32 && only(hex.toLowerCase(Locale.ROOT), 0, "0123456789abcdef");
    }

    /** 64 hexadecimal digits name no image: they would be taken for an id. */
    private static boolean isHash(String text) {
        return text.length() == 64 && only(text, 0, "0123456789abcdef");
    }
}

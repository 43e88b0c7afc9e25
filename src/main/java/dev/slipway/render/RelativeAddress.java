package dev.slipway.render;

/**
 * The way from one page of a site to another file of it, {@code ../posts/index.html}: the same at a domain's root, under a
 * folder, and on a disk. File names are always written out, for a disk has no index pages.
 */
public final class RelativeAddress {
    private RelativeAddress() {}

    /** From a page to a file, both as paths from the site's root. The same page is its own file name. */
    public static String between(String from, String to) {
        int common = commonFolder(from, to);
        if (from.indexOf('/', common) < 0 && isPlain(to)) {
            return common == 0 ? to : to.substring(common);
        }
        StringBuilder address = new StringBuilder();
        for (int i = from.indexOf('/', common); i >= 0; i = from.indexOf('/', i + 1)) {
            address.append("../");
        }
        String rest = to.substring(common);
        if (address.isEmpty() && mayBeScheme(rest)) {
            address.append("./");
        }
        return address.append(isPlain(rest) ? rest : encoded(rest)).toString();
    }

    /** Whether a path is its own URL: letters, digits and the commonest signs, as nearly all are. */
    private static boolean isPlain(String path) {
        int length = path.length();
        for (int i = 0; i < length; i++) {
            char c = path.charAt(i);
            if (c > 'z' || c < 'a' && (c > 'Z' || c < 'A' && (c > '9' || c < '-'))) {
                return false;
            }
        }
        return true;
    }

    /** The way from a page up to the site's root: empty or {@code ../} once or more. */
    public static String toRoot(String from) {
        StringBuilder address = new StringBuilder();
        for (int i = from.indexOf('/'); i >= 0; i = from.indexOf('/', i + 1)) {
            address.append("../");
        }
        return address.toString();
    }

    /** Where what follows the last folder begins that both paths share. */
    private static int commonFolder(String from, String to) {
        int folder = 0;
        int shorter = Math.min(from.length(), to.length());
        for (int i = 0; i < shorter; i++) {
            char c = from.charAt(i);
            if (c != to.charAt(i)) {
                break;
            }
            if (c == '/') {
                folder = i + 1;
            }
        }
        return folder;
    }

    private static boolean mayBeScheme(String path) {
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    /** A path as a URL: what would end it or is no URL's character as percent and digits. */
    private static String encoded(String path) {
        StringBuilder url = new StringBuilder(path.length());
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || "-._~/:@!$&'()*+,;=".indexOf(c) >= 0) {
                url.append(c);
            } else {
                url.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
            }
        }
        return url.toString();
    }
}

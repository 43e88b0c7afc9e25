package dev.slipway.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this machine calls itself. A page of another site can make a name of its own lead to this machine (DNS
 * rebinding) and read what is served here; but the browser then asks by that name.
 */
final class LocalName {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private LocalName() {}

    /** Whether a {@code Host} field (RFC 9110, section 7.2) names this machine, at any port. */
    static boolean is(@Nullable String host) {
        if (host == null) {
            return false;
        }
        int port = host.lastIndexOf(':');
        boolean hasPort = port > host.lastIndexOf(']') && isNumber(host.substring(port + 1));
        return NAMES.contains((hasPort ? host.substring(0, port) : host).toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

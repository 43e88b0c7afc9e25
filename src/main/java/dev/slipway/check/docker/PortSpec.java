package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A port as {@code EXPOSE} takes it, {@code 8000-8010/tcp}; the address and the host's port it should not have. */
record PortSpec(String address, String hostPort, String port, String protocol) {
    private static final Set<String> PROTOCOLS = Set.of("", "tcp", "udp", "sctp");
    private static final int WIDE = 1000;

    static PortSpec parse(String text) {
        int last = text.lastIndexOf(':');
        int before = last < 0 ? -1 : text.lastIndexOf(':', last - 1);
        String container = text.substring(last + 1);
        int slash = container.indexOf('/');
        String host = last < 0 ? "" : text.substring(before + 1, last);
        String address = before < 0 ? "" : text.substring(0, before);
        return new PortSpec(
                address,
                host,
                slash < 0 ? container : container.substring(0, slash),
                slash < 0 ? "" : container.substring(slash + 1));
    }

    /** Every port of a sound range with its protocol, {@code 80/tcp}; a very wide range stays one. */
    List<String> each() {
        String suffix = "/" + (protocol.isEmpty() ? "tcp" : protocol.toLowerCase(Locale.ROOT));
        int dash = port.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? port : port.substring(0, dash));
        int last = Integer.parseInt(port.substring(dash + 1));
        if (last - first > WIDE) {
            return List.of(port + suffix);
        }
        List<String> each = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            each.add(number + suffix);
        }
        return each;
    }

    /** What is wrong with a port, or empty. */
    static Optional<String> fault(String text) {
        PortSpec spec = parse(text);
        if (!PROTOCOLS.contains(spec.protocol.toLowerCase(Locale.ROOT))) {
            return Optional.of("there is no protocol \"" + spec.protocol + "\"");
        }
        return isRange(spec.port) ? Optional.empty() : Optional.of("\"" + spec.port + "\" is no port");
    }

    private static boolean isRange(String port) {
        int dash = port.indexOf('-');
        if (dash < 0) {
            return isNumber(port, 65535);
        }
        String first = port.substring(0, dash);
        String last = port.substring(dash + 1);
        return isNumber(first, 65535) && isNumber(last, 65535) && Integer.parseInt(first) <= Integer.parseInt(last);
    }

    /** Whether a text is a number up to a largest one. */
    static boolean isNumber(String text, int largest) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 10 && Integer.parseInt(text) <= largest;
    }
}

package dev.slipway.check.docker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An operating system and an architecture, {@code linux/arm64/v8}. ({@code containerd/platforms}) */
record Platform(String os, String architecture) {
    private static final Set<String> SYSTEMS = Set.of(
            "aix",
            "android",
            "darwin",
            "dragonfly",
            "freebsd",
            "hurd",
            "illumos",
            "ios",
            "js",
            "linux",
            "nacl",
            "netbsd",
            "openbsd",
            "plan9",
            "solaris",
            "wasip1",
            "windows",
            "zos");
    private static final Set<String> ARCHITECTURES = Set.of(
            "386",
            "amd64",
            "amd64p32",
            "arm",
            "armbe",
            "arm64",
            "arm64be",
            "ppc64",
            "ppc64le",
            "loong64",
            "mips",
            "mipsle",
            "mips64",
            "mips64le",
            "mips64p32",
            "mips64p32le",
            "ppc",
            "riscv",
            "riscv64",
            "s390",
            "s390x",
            "sparc",
            "sparc64",
            "wasm");

    /** The platform that a text names, or empty. */
    static Optional<Platform> parse(String text) {
        String[] parts = text.split("/", -1);
        String first = parts[0].toLowerCase(Locale.ROOT);
        int version = first.indexOf('(');
        parts[0] = version > 0 && first.endsWith(")") ? first.substring(0, version) : first;
        for (String part : parts) {
            if (!isComponent(part)) {
                return Optional.empty();
            }
        }
        String os = parts[0].equals("macos") ? "darwin" : parts[0];
        if (parts.length == 1) {
            return alone(os);
        }
        return parts.length > 3 ? Optional.empty() : Optional.of(new Platform(os, architecture(parts[1])));
    }

    private static Optional<Platform> alone(String part) {
        if (SYSTEMS.contains(part)) {
            return Optional.of(new Platform(part, "amd64"));
        }
        String architecture = architecture(part);
        return ARCHITECTURES.contains(architecture)
                ? Optional.of(new Platform("linux", architecture))
                : Optional.empty();
    }

    private static String architecture(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "i386" -> "386";
            case "x86_64", "x86-64" -> "amd64";
            case "aarch64" -> "arm64";
            case "armhf", "armel" -> "arm";
            default -> part.toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isComponent(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean allowed =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.-".indexOf(c) >= 0;
            if (!allowed) {
                return false;
            }
        }
        return !part.isEmpty();
    }
}

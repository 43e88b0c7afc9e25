package dev.slipway.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path of a request as the path of a file of the site, {@code /docker/} as {@code docker/index.html}. It is only ever looked
 * up among the files that the build made; what could mean something to a disk is no path at all.
 */
final class RequestPath {
    private RequestPath() {}

    /** The site's path, or empty for one that no file can have. */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        String[] segments = raw.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            Optional<String> segment = last && segments[i].isEmpty() ? Optional.of("index.html") : decoded(segments[i]);
            if (segment.isEmpty() || !isName(segment.get())) {
                return Optional.empty();
            }
            path.append(i == 0 ? "" : "/").append(segment.get());
        }
        return Optional.of(path.toString());
    }

    private static boolean isName(String segment) {
        boolean dots = segment.equals(".") || segment.equals("..");
        return !segment.isEmpty() && !dots && segment.chars().allMatch(c -> c >= ' ' && c != '/' && c != '\\');
    }

    /** What is percent-encoded (RFC 3986, section 2.1) as text, or empty where it is not UTF-8. */
    private static Optional<String> decoded(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < segment.length() ? Character.digit(segment.charAt(i + 1), 16) : -1;
            int low = i + 2 < segment.length() ? Character.digit(segment.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

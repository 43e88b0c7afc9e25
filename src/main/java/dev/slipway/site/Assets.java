package dev.slipway.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a site's folder that are neither articles nor settings: images, examples, start kits. */
public interface Assets {
    /** All paths relative to the site's folder, sorted. */
    List<String> paths();

    /** The bytes of an asset, or empty where there is none at this path. */
    Optional<byte[]> bytes(String path);

    /** The first bytes of an asset, at most so many; empty where there is none at this path. */
    default Optional<byte[]> head(String path, int most) {
        return bytes(path).map(bytes -> bytes.length <= most ? bytes : Arrays.copyOf(bytes, most));
    }

    /** The text of an asset as UTF-8 with lines ended by {@code \n}, or empty where there is none. */
    Optional<String> text(String path);
}

package dev.slipway.render;

import dev.slipway.site.Digest;
import dev.slipway.site.Page;
import java.nio.charset.StandardCharsets;

/** A file of the theme, ready to be published. */
record ThemeFile(String path, byte[] bytes) {
    /** A file whose name tells what is in it: {@code assets/slipway-0123456789abcdef.css}. */
    static ThemeFile named(String name, String ending, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ThemeFile("assets/" + name + "-" + Digest.of(bytes) + ending, bytes);
    }

    Page page() {
        return new Page(path, bytes);
    }

    Sheet sheet() {
        return Sheet.at(path, this::page);
    }
}

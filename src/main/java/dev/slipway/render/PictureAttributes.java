package dev.slipway.render;

import dev.slipway.site.PictureSize;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the tag of a picture says beside its address: the size, so that nothing moves when the picture comes, and whether it may
 * come late. One for each page: only the first picture may stand on the first screen.
 */
final class PictureAttributes {
    private static final Pattern GIVEN = Pattern.compile(" (width|height)=\"(\\d{1,5})\"");
    private boolean first;

    PictureAttributes(boolean begins) {
        this.first = begins;
    }

    /** Appends attributes to a tag that has some {@code given} ones, such as a width. */
    void write(Optional<PictureSize> size, String given, StringBuilder out) {
        size.ifPresent(known -> writeSize(known, given, out));
        if (!first) {
            out.append(" loading=\"lazy\" decoding=\"async\"");
        }
        first = false;
    }

    /** One side that the author gave makes the other; two are left as they are. */
    private static void writeSize(PictureSize size, String given, StringBuilder out) {
        boolean width = given.contains(" width=");
        boolean height = given.contains(" height=");
        if (!width && !height) {
            write("width", size.width(), out);
            write("height", size.height(), out);
            return;
        }
        Matcher side = GIVEN.matcher(given);
        if (width != height && side.find()) {
            double pixels = Integer.parseInt(side.group(2));
            write(
                    width ? "height" : "width",
                    Math.round(
                            pixels * (width ? size.height() : size.width()) / (width ? size.width() : size.height())),
                    out);
        }
    }

    private static void write(String name, long pixels, StringBuilder out) {
        out.append(' ').append(name).append("=\"").append(pixels).append('"');
    }
}

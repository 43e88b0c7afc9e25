package dev.slipway.link.picture;

import dev.slipway.site.PictureSize;

/** What came of measuring a picture. */
public sealed interface Measurement {
    /** A picture that a browser can show. */
    record Measured(PictureSize size) implements Measurement {}

    /** None; {@code why} goes on with "it": "ends before the picture does". */
    record Broken(String why) implements Measurement {}

    /** A size, unless one side of it is nothing. */
    static Measurement of(long width, long height) {
        boolean real = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return real
                ? new Measured(new PictureSize((int) width, (int) height))
                : new Broken("has no width or no height");
    }

    /** A file that was cut off. */
    static Measurement cutOff() {
        return new Broken("ends before the picture does");
    }
}

package dev.slipway.link.picture;

import java.util.Optional;

/** Pictures made of pixels, told apart by how they begin and not by their names, as browsers do. */
final class Raster {
    private Raster() {}

    /** The size, or empty where the file begins like none of them. */
    static Optional<Measurement> measure(Head head) {
        if (head.has(1, "PNG\r\n\u001a\n") && head.byteAt(0) == 0x89) {
            return Optional.of(png(head));
        } else if (head.big16(0) == 0xffd8) {
            return Optional.of(Jpeg.measure(head));
        } else if (head.has(0, "GIF87a") || head.has(0, "GIF89a")) {
            return Optional.of(Measurement.of(head.little16(6), head.little16(8)));
        } else if (head.has(0, "RIFF") && head.has(8, "WEBP")) {
            return Optional.of(webp(head));
        } else if (head.has(4, "ftypavi")) {
            return Optional.of(Avif.measure(head));
        }
        return Optional.empty();
    }

    /** PNG, third edition, 5.3: chunks of a length, a type, data and a checksum; the first is IHDR, the last IEND. */
    private static Measurement png(Head head) {
        if (!head.has(12, "IHDR")) {
            return new Measurement.Broken("has no header");
        }
        long at = 8;
        while (head.whole() && !head.has((int) at, "\0\0\0\0IEND")) {
            at += 12 + head.big32((int) at);
            if (at + 12 > head.length()) {
                return Measurement.cutOff();
            }
        }
        return Measurement.of(head.big32(16), head.big32(20));
    }

    /** RFC 9649: a lossy, a lossless or an extended file, which its first chunk tells. */
    private static Measurement webp(Head head) {
        if (head.whole() && head.little32(4) + 8 > head.length()) {
            return Measurement.cutOff();
        }
        if (head.has(12, "VP8X")) {
            return Measurement.of(head.little24(24) + 1L, head.little24(27) + 1L);
        } else if (head.has(12, "VP8L") && head.byteAt(20) == 0x2f) {
            long bits = head.little32(21);
            return Measurement.of((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        } else if (head.has(12, "VP8 ") && head.byteAt(23) == 0x9d && head.big16(24) == 0x012a) {
            return Measurement.of(head.little16(26) & 0x3fff, head.little16(28) & 0x3fff);
        }
        return new Measurement.Broken("has no header");
    }
}

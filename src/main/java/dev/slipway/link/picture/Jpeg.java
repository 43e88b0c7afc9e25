package dev.slipway.link.picture;

/**
 * JPEG: segments of a marker and a length, of which a frame header has the size (ITU-T T.81, B.2.2), up to the scan. What Exif
 * says about the camera's position counts, since browsers turn the picture accordingly.
 */
final class Jpeg {
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;

    private final Head head;
    private boolean turned;

    private Jpeg(Head head) {
        this.head = head;
    }

    static Measurement measure(Head head) {
        return new Jpeg(head).measure();
    }

    private Measurement measure() {
        int at = 2;
        while (at + 4 <= head.length()) {
            if (head.byteAt(at) != 0xff) {
                return new Measurement.Broken("is damaged before its size is told");
            }
            int marker = head.byteAt(at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                return frame(at);
            }
            if (marker == SCAN || marker == END) {
                return new Measurement.Broken("does not say how large it is");
            }
            if (marker == EXIF && head.has(at + 4, "Exif\0\0")) {
                turned |= isTurned(at + 10);
            }
            at += 2 + Math.max(2, head.big16(at + 2));
        }
        return Measurement.cutOff();
    }

    private Measurement frame(int at) {
        if (head.whole() && !isEnded(at)) {
            return Measurement.cutOff();
        }
        int height = head.big16(at + 5);
        int width = head.big16(at + 7);
        return turned ? Measurement.of(height, width) : Measurement.of(width, height);
    }

    private boolean isEnded(int from) {
        for (int at = head.length() - 2; at > from; at--) {
            if (head.big16(at) == 0xff00 + END) {
                return true;
            }
        }
        return false;
    }

    /** The frames that browsers and others know: all that are neither tables nor arithmetic conditioning. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Whether the orientation, tag 0x0112 of the first directory, is one of those that lie on a side. */
    private boolean isTurned(int tiff) {
        boolean little = head.has(tiff, "II");
        long directory = little ? head.little32(tiff + 4) : head.big32(tiff + 4);
        if (directory > head.length()) {
            return false;
        }
        int at = tiff + (int) directory;
        int entries = read16(at, little);
        for (int i = 0; i < entries && at + 2 + i * 12 < head.length(); i++) {
            int entry = at + 2 + i * 12;
            if (read16(entry, little) == 0x0112) {
                return read16(entry + 8, little) >= 5;
            }
        }
        return false;
    }

    private int read16(int at, boolean little) {
        return little ? head.little16(at) : head.big16(at);
    }
}

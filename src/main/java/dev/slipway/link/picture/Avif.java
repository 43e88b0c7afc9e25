package dev.slipway.link.picture;

/**
 * AVIF: boxes of a length, a type and what is in them (ISO/IEC 14496-12). The picture is the item that {@code pitm} names; its
 * properties, size and turn among them, are the ones that {@code ipma} gives it (ISO/IEC 23008-12, 6.5 and 9.3).
 */
final class Avif {
    private final Head head;
    private long width;
    private long height;
    private boolean turned;

    private Avif(Head head) {
        this.head = head;
    }

    static Measurement measure(Head head) {
        if (head.whole() && isCutOff(head)) {
            return Measurement.cutOff();
        }
        Avif avif = new Avif(head);
        long meta = avif.find("meta", 0, head.length());
        if (head.whole() && meta >= 0 && !avif.hasData(meta)) {
            return Measurement.cutOff();
        }
        if (meta < 0 || !avif.readProperties(meta)) {
            return new Measurement.Broken("does not say how large it is");
        }
        return avif.turned ? Measurement.of(avif.height, avif.width) : Measurement.of(avif.width, avif.height);
    }

    /** Whether a box of the file's own goes on behind its end. */
    private static boolean isCutOff(Head head) {
        long at = 0;
        while (at < head.length()) {
            long end = end(head, at);
            if (end > head.length() || at + 8 > head.length()) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** Where a box ends: a length of 0 means the end of the file, of 1 that the length is longer than four bytes. */
    private static long end(Head head, long at) {
        long length = head.big32((int) at);
        if (length == 0) {
            return head.length();
        }
        if (length == 1) {
            return head.big32((int) at + 8) == 0 ? at + Math.max(16, head.big32((int) at + 12)) : Long.MAX_VALUE;
        }
        return at + Math.max(8, length);
    }

    /** Where a box of a type begins between two places, or -1. */
    private long find(String type, long from, long to) {
        long at = from;
        while (at >= 0 && at + 8 <= Math.min(to, head.length())) {
            if (head.has((int) at + 4, type)) {
                return at;
            }
            at = end(head, at);
        }
        return -1;
    }

    /** Whether there is a box for the pixels, of its own or among the properties. */
    private boolean hasData(long meta) {
        return find("mdat", 0, head.length()) >= 0 || find("idat", meta + 12, end(head, meta)) >= 0;
    }

    private boolean readProperties(long meta) {
        long metaEnd = end(head, meta);
        long primary = find("pitm", meta + 12, metaEnd);
        long iprp = find("iprp", meta + 12, metaEnd);
        if (primary < 0 || iprp < 0) {
            return false;
        }
        long ipco = find("ipco", iprp + 8, end(head, iprp));
        long ipma = find("ipma", iprp + 8, end(head, iprp));
        if (ipco < 0 || ipma < 0) {
            return false;
        }
        boolean small = head.byteAt((int) primary + 8) == 0;
        long item = small ? head.big16((int) primary + 12) : head.big32((int) primary + 12);
        readAssociations((int) ipma, item, ipco);
        return width > 0;
    }

    /** Walks the entries of ipma: an item, how many properties it has, and which, by their place in ipco from 1. */
    private void readAssociations(int ipma, long item, long ipco) {
        boolean smallItems = head.byteAt(ipma + 8) == 0;
        int width = (head.byteAt(ipma + 11) & 1) == 0 ? 1 : 2;
        long entries = head.big32(ipma + 12);
        int at = ipma + 16;
        for (long entry = 0; entry < entries && at < head.length(); entry++) {
            long id = smallItems ? head.big16(at) : head.big32(at);
            at += smallItems ? 2 : 4;
            int count = head.byteAt(at++);
            for (int i = 0; i < count; i++, at += width) {
                int property = width == 1 ? head.byteAt(at) & 0x7f : head.big16(at) & 0x7fff;
                if (id == item) {
                    readProperty(property, ipco);
                }
            }
        }
    }

    private void readProperty(int number, long ipco) {
        long to = Math.min(end(head, ipco), head.length());
        long at = ipco + 8;
        for (int i = 1; i < number && at + 8 <= to; i++) {
            at = end(head, at);
        }
        if (number == 0 || at + 8 > to) {
            return;
        }
        if (head.has((int) at + 4, "ispe")) {
            width = head.big32((int) at + 12);
            height = head.big32((int) at + 16);
        } else if (head.has((int) at + 4, "irot")) {
            turned = (head.byteAt((int) at + 8) & 1) == 1;
        }
    }
}

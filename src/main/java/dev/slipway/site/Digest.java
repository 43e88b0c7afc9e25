package dev.slipway.site;

/** A short name for some bytes: FNV-1a with 64 bits (Fowler, Noll, Vo), in hexadecimal. Not for secrets. */
public final class Digest {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Digest() {}

    public static String of(byte[] bytes) {
        String digits = Long.toHexString(bits(bytes));
        return "0000000000000000".substring(digits.length()) + digits;
    }

    /** The 64 bits themselves. */
    public static long bits(byte[] bytes) {
        long hash = BASIS;
        for (byte one : bytes) {
            hash = (hash ^ (one & 0xff)) * PRIME;
        }
        return hash;
    }
}

package dev.slipway.check.python;

/** Escapes with a number, which must be whole (reference, "Escape sequences"). Unknown escapes are only warned of. */
final class Escapes {
    private Escapes() {}

    /** What is wrong with the escape at a backslash, or else what was wrong before. */
    static String fault(String text, int at, boolean bytes, String before) {
        int digits = switch (text.charAt(at + 1)) {
            case 'x' -> 2;
            case 'u' -> bytes ? 0 : 4;
            case 'U' -> bytes ? 0 : 8;
            default -> 0;
        };
        for (int i = at + 2; i < at + 2 + digits; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
                return "\"\\" + text.charAt(at + 1) + "\" needs " + digits + " hexadecimal digits";
            }
        }
        return before;
    }
}

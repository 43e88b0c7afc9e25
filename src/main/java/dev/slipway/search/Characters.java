package dev.slipway.search;

/**
 * Which characters make up words. The classes are our own ranges and not Unicode's tables: those differ between versions of Java
 * and of browsers, and the script {@code tokens.js} must divide every text as Java does.
 */
final class Characters {
    private static final byte NONE = 0;
    private static final byte WORD = 1;
    private static final byte DENSE = 2;
    /** Times, divided by, and the punctuation of scripts below U+2000. */
    private static final String SIGNS =
            "\u00d7\u00f7\u037e\u0387\u055d\u055e\u0589\u05be\u05c0\u05c3\u060c\u061b\u061f\u066a\u066b\u066c\u06d4\u0964\u0965\u1361\u1362\u1680";

    private static final boolean[] ASCII = ascii();

    private Characters() {}

    /** Which of the characters of ASCII belong to words. */
    static boolean[] ascii() {
        boolean[] words = new boolean[128];
        for (char c = 0; c < 128; c++) {
            words[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return words;
    }

    /** Whether a unit of UTF-16 belongs to a word, in a script that has spaces between words. */
    static boolean isPlain(char c) {
        return c < 128 ? ASCII[c] : kind(c) == WORD;
    }

    /** Whether it belongs to a word in any script. */
    static boolean isWord(char c) {
        return c < 128 ? ASCII[c] : kind(c) != NONE;
    }

    /** Whether it belongs to a script that writes no spaces between words: each two neighbours are a word then. */
    static boolean isDense(char c) {
        return c >= '\u0e00' && kind(c) == DENSE;
    }

    private static byte kind(char c) {
        if (c < '\u2000') {
            boolean letter = c >= '\u00c0' || c == '\u00aa' || c == '\u00b5' || c == '\u00ba';
            return !letter || SIGNS.indexOf(c) >= 0 ? NONE : isThaiLaoMyanmarKhmer(c) ? DENSE : WORD;
        }
        if (c < '\u3040') {
            boolean letter = c >= '\u2c00' && c < '\u2e00' || c >= '\u20d0' && c < '\u2100';
            return letter ? WORD : c >= '\u3005' && c <= '\u3007' ? DENSE : NONE;
        }
        if (c < '\ua000') {
            boolean sign = c == '\u30fb' || c >= '\u3200' && c < '\u3400';
            return sign ? NONE : c >= '\u3100' && c < '\u3200' ? WORD : DENSE;
        }
        if (c < '\ue000') {
            boolean picture = c >= '\ud83c' && c <= '\ud83e';
            return picture ? NONE : c >= '\ud840' && c < '\ud880' ? DENSE : WORD;
        }
        boolean sign = c < '\uf900'
                || c == '\ufeff'
                || c >= '\ufe00' && c < '\ufe70'
                || c >= '\uff00' && c < '\uff10'
                || c >= '\uff1a' && c < '\uff21'
                || c >= '\uff3b' && c < '\uff41'
                || c >= '\uff5b' && c < '\uff66'
                || c >= '\uffe0';
        return sign ? NONE : c < '\ufb00' ? DENSE : WORD;
    }

    private static boolean isThaiLaoMyanmarKhmer(char c) {
        return c >= '\u0e00' && c < '\u0f00' || c >= '\u1000' && c < '\u10a0' || c >= '\u1780' && c < '\u1800';
    }
}

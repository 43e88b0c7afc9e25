package dev.slipway.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What the index knows a word by: lower case, without accents and, in English, without its commonest endings, so that
 * {@code Caches}, {@code cached} and {@code caching} are one. The script {@code tokens.js} does the same.
 */
final class Term {
    private static final int LONGEST = 40;
    /** From here on a word with digits in it is an id or a hash that nobody looks for. */
    private static final int ID = 12;

    private Term() {}

    /** The term of a word, or nothing where it is not worth finding: a single letter, an id, the longest of words. */
    static String of(String word, boolean english) {
        String folded = folded(word);
        boolean option = folded.startsWith("-");
        if (folded.isEmpty() || folded.length() > LONGEST || folded.length() == 1 && isLetter(folded.charAt(0))) {
            return "";
        }
        if (!option && folded.length() >= ID && hasDigit(folded)) {
            return "";
        }
        return english && !option ? EnglishEndings.cut(folded) : folded;
    }

    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldedFar(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foldedFar(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isAccent(apart.charAt(i))) {
                bare.append(apart.charAt(i));
            }
        }
        String lower = bare.toString().toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            appendPlain(lower.charAt(i), plain);
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Accents of Latin, Greek and Cyrillic; the points of Hebrew and the vowels of Arabic, which are seldom written. */
    private static boolean isAccent(char c) {
        return c >= '\u0300' && c < '\u0370'
                || c >= '\u0591' && c < '\u05c0'
                || c >= '\u064b' && c < '\u0660'
                || c == '\u0670'
                || c >= '\u20d0' && c < '\u2100';
    }

    private static void appendPlain(char c, StringBuilder out) {
        switch (c) {
            case '\u00df' -> out.append("ss");
            case '\u00e6' -> out.append("ae");
            case '\u0153' -> out.append("oe");
            case '\u00f8' -> out.append('o');
            case '\u0142' -> out.append('l');
            case '\u0111', '\u00f0' -> out.append('d');
            case '\u0131' -> out.append('i');
            case '\u00fe' -> out.append("th");
            case '\u03c2' -> out.append('\u03c3');
            default -> out.append(c);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}

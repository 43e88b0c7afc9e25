package dev.slipway.search;

/**
 * Cuts the commonest endings off English words: the plural, {@code -ing}, {@code -ed}, and then a mute {@code e}. What is left need not be
 * a word, {@code cach}; it only has to be the same for all forms. The script {@code tokens.js} does the same.
 */
final class EnglishEndings {
    private static final int SHORTEST = 3;

    private EnglishEndings() {}

    static String cut(String word) {
        if (word.length() <= SHORTEST || !isPlain(word)) {
            return word;
        }
        String bare = withoutTense(withoutPlural(word));
        return bare.length() > SHORTEST && bare.endsWith("e") ? chop(bare, 1) : bare;
    }

    private static String withoutPlural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.length() > 4 && word.endsWith("ies") ? chop(word, 3) + "y" : chop(word, 1);
    }

    private static String withoutTense(String word) {
        if (word.length() > 4 && word.endsWith("ied")) {
            return chop(word, 3) + "y";
        }
        int ending = word.endsWith("ing") ? 3 : word.endsWith("ed") && !word.endsWith("eed") ? 2 : 0;
        String stem = chop(word, ending);
        return ending == 0 || stem.length() < SHORTEST || !hasVowel(stem) ? word : single(stem);
    }

    /** {@code stopp} is {@code stop}; {@code pull}, {@code pass} and {@code add} stay. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        boolean doubled = last >= SHORTEST && stem.charAt(last - 1) == c && "lszaeiou".indexOf(c) < 0;
        return doubled ? chop(stem, 1) : stem;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String chop(String word, int count) {
        return word.substring(0, word.length() - count);
    }
}

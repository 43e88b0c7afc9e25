package dev.slipway.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes anchors of headings' texts exactly as GitHub makes them, each one once. */
final class GithubSlugs {
    private final Map<String, Integer> taken = new HashMap<>();

    /** The slug of a text, followed by {@code -1}, {@code -2} … where it is taken. */
    String unique(String text) {
        String slug = of(text);
        String result = slug;
        while (taken.containsKey(result)) {
            result = slug + "-" + taken.merge(slug, 1, Integer::sum);
        }
        taken.put(result, 0);
        return result;
    }

    /**
     * The slug of a text: lower case, without all but letters, marks, decimal digits, connector punctuation, hyphens
     * and spaces (Unicode's "word", as in UTS #18, annex C), spaces as hyphens. Empty where nothing is left.
     */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWord(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.toString();
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
        }
        if (Character.isAlphabetic(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}

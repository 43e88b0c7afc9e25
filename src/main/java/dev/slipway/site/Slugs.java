package dev.slipway.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for addresses, made of free texts such as tags and terms: {@code "CI / CD"} becomes {@code ci-cd}. */
public final class Slugs {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> given = new HashMap<>();

    /** The slug of a text: the same for the same text, another for any other. */
    public String of(String text) {
        return given.computeIfAbsent(text, this::free);
    }

    private String free(String text) {
        String plain = plain(text);
        String slug = plain;
        for (int n = 2; !taken.add(slug); n++) {
            slug = plain + "-" + n;
        }
        return slug;
    }

    /** Letters and digits in lower case, one hyphen for whatever stands between them. */
    public static String plain(String text) {
        StringBuilder slug = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        boolean trailing = end > 0 && slug.charAt(end - 1) == '-';
        String plain = trailing ? slug.substring(0, end - 1) : slug.toString();
        return plain.isEmpty() ? "x" : plain;
    }
}

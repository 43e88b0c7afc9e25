package dev.slipway.render;

import dev.slipway.site.Slugs;
import dev.slipway.site.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The terms of the glossary by their first word, longer ones first, so that "build context" is found before "build". */
final class TermIndex {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** A term and its anchor on the glossary's page. */
    record Entry(String term, String anchor) {}

    TermIndex(List<Term> terms) {
        for (Term term : terms) {
            String text = term.term().value();
            int end = wordEnd(text, 0);
            if (end > 0) {
                String first = text.substring(0, end).toLowerCase(Locale.ROOT);
                byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Entry(text, Slugs.plain(text)));
            }
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort((a, b) -> {
                    int order = Integer.compare(b.term.length(), a.term.length());
                    return order != 0 ? order : a.term.compareTo(b.term);
                }));
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    List<Entry> beginningWith(String word) {
        return byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** The end of the word that begins at an index: letters, digits, and the marks that names of this field have. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}

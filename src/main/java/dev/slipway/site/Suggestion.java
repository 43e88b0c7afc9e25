package dev.slipway.site;

import java.util.Collection;
import java.util.Optional;

/** What an author may have meant: the candidate nearest to a misspelt word, at most two edits away. */
public final class Suggestion {
    private static final int TOO_FAR = 3;

    private Suggestion() {}

    /** The candidate nearest to a word, the first of equals; empty where none is near or the word is one itself. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String nearest = "";
        int best = TOO_FAR;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) < best) {
                int distance = distance(word, candidate);
                if (distance == 0) {
                    return Optional.empty();
                }
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** The number of characters to insert, delete or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }
}

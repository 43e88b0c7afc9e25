package dev.slipway.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The word that an author probably meant: the nearest of a list, where one is near enough. Two words are near when few
 * single letters are added, dropped, changed or swapped with their neighbour (the optimal string alignment distance).
 */
public final class Suggestion {
    private static final int LONGEST = 64;

    private Suggestion() {}

    /** The candidate nearest to a word, the first of several in the order of the alphabet; empty where none is within a third of its length or in another case. */
    public static Optional<String> nearest(String word, Iterable<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int best = Math.min(word.length() - 1, Math.max(1, (word.length() + 1) / 3)) + 1; // A letter at least is right.
        String found = "";
        for (String candidate : candidates) {
            if (candidate.equalsIgnoreCase(word)) {
                return Optional.of(candidate);
            }
            boolean far = candidate.length() > LONGEST || Math.abs(candidate.length() - word.length()) > best;
            int distance = far ? best + 1 : distance(word, candidate, best);
            boolean first = distance == best && !found.isEmpty() && candidate.compareTo(found) < 0;
            if (distance < best || first) {
                best = distance;
                found = candidate;
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /**
     * The candidate that was meant beyond doubt: the same in another case, or the only one within two letters, or one letter of a short word. Numbers are
     * not misspelt: {@code part-2} is never {@code part-3}.
     */
    public static Optional<String> certain(String word, Iterable<String> candidates) {
        int limit = word.length() < 3 || word.length() > LONGEST ? 0 : Math.min(2, (word.length() + 1) / 3);
        List<String> near = new ArrayList<>();
        for (String candidate : candidates) {
            if (candidate.equalsIgnoreCase(word)) {
                return Optional.of(candidate);
            }
            boolean far = limit == 0 || Math.abs(candidate.length() - word.length()) > limit;
            if (!far && distance(word, candidate, limit) <= limit) {
                near.add(candidate);
            }
        }
        return near.size() == 1 && digits(near.get(0)).equals(digits(word))
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** A hint for a diagnostic, {@code did you mean "tracks"?}, or what else to say where nothing is near. */
    public static String hint(String word, Iterable<String> candidates, String otherwise) {
        return nearest(word, candidates)
                .map(found -> "did you mean \"" + found + "\"?")
                .orElse(otherwise);
    }

    /** A hint that names the nearest candidate, or else all of them. */
    public static String hint(String word, Collection<String> candidates) {
        return hint(word, candidates, candidates.isEmpty() ? "" : "known: " + String.join(", ", candidates));
    }

    /** The distance, or one more than {@code limit} where it is farther. */
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

package dev.slipway.search;

import java.util.Arrays;

/**
 * Which section holds which term, and how strongly. Terms are counted in a section with {@link #add} until {@link #close}; sections are
 * numbered in that order.
 */
final class Postings {
    /** The grade of what names a section. */
    static final int HIGHEST = 3;

    private static final int COUNT = 15;
    private static final int NAMED = 16;
    private static final int SHIFT = 5;
    private int[] terms = new int[65536];
    /** A section, whether the term names it, and how often it stands in its text: 5 bits below the section. */
    private int[] places = new int[65536];

    private int size;
    private byte[] lengths = new byte[1024];
    private int sections;
    private int words;
    /** Of each term: the section that it was last met in, from 1, and where that is noted. */
    private int[] last = new int[4096];

    private int[] noted = new int[4096];

    int sections() {
        return sections;
    }

    /** The notes of all terms together. */
    int size() {
        return size;
    }

    /** Counts a term in the section that is open; {@code named}: in its title or heading. */
    void add(int term, boolean named) {
        if (term >= last.length) {
            int length = Math.max(last.length * 2, term + 1);
            last = Arrays.copyOf(last, length);
            noted = Arrays.copyOf(noted, length);
        }
        words++;
        if (last[term] != sections + 1) {
            last[term] = sections + 1;
            noted[term] = size;
            note(term);
        }
        int at = noted[term];
        if (named) {
            places[at] |= NAMED;
        } else if ((places[at] & COUNT) < COUNT) {
            places[at]++;
        }
    }

    private void note(int term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        terms[size] = term;
        places[size] = sections << SHIFT;
        size++;
    }

    void close() {
        if (sections == lengths.length) {
            lengths = Arrays.copyOf(lengths, sections * 2);
        }
        lengths[sections++] = level(words);
        words = 0;
    }

    /** The length of a section, roughly: 8 words or fewer, half as much again for each level. */
    private static byte level(int words) {
        byte level = 0;
        for (int limit = 8; words > limit && level < COUNT; limit += limit / 2) {
            level++;
        }
        return level;
    }

    byte length(int section) {
        return lengths[section];
    }

    /** The notes of each term, one term after the other; those of term {@code n} begin at {@code starts[n]}. */
    int[] byTerm(int[] starts) {
        for (int i = 0; i < size; i++) {
            starts[terms[i] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[terms[i]]++] = places[i];
        }
        return sorted;
    }

    static int section(int place) {
        return place >>> SHIFT;
    }

    /** Whether a term matters much in a section: it names it, or stands there more than four times. */
    static boolean isStrong(int place) {
        return (place & NAMED) != 0 || (place & COUNT) > 4;
    }

    /** How strongly, in four grades: once in the text, two or three times, more often, or named so. */
    static int grade(int place) {
        int count = place & COUNT;
        return (place & NAMED) != 0 ? HIGHEST : count > 3 ? 2 : count > 1 ? 1 : 0;
    }
}

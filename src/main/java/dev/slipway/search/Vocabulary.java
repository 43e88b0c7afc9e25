package dev.slipway.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms of a site, numbered as they come. Words are looked up as they are written, by a table of our own, so that a word is made
 * a string and folded once and not each time it is met.
 */
final class Vocabulary {
    private static final int DROPPED = -1;
    private final boolean english;
    private final Map<String, Integer> terms = new HashMap<>(4096);
    /** Of each word that was met: where it stands in the pool, how long it is, its term. */
    private int[] starts = new int[4096];

    private int[] lengths = new int[4096];
    private int[] numbers = new int[4096];
    private char[] pool = new char[32768];
    private int[] slots = new int[8192];
    private int words;
    private int used;

    Vocabulary(boolean english) {
        this.english = english;
    }

    int size() {
        return terms.size();
    }

    /** The terms in the order of their characters. */
    String[] sorted() {
        String[] sorted = terms.keySet().toArray(new String[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    int number(String term) {
        return terms.getOrDefault(term, DROPPED);
    }

    /** The number of a word's term by the word and its hash, or less than 0 where it is not worth finding. */
    int number(char[] text, int start, int end, int hash) {
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        for (int word = slots[slot]; word != 0; word = slots[slot]) {
            if (isAt(word - 1, text, start, end)) {
                return numbers[word - 1];
            }
            slot = slot + 1 & mask;
        }
        return add(text, start, end, slot);
    }

    private boolean isAt(int word, char[] text, int start, int end) {
        if (lengths[word] != end - start) {
            return false;
        }
        int from = starts[word] - start;
        for (int i = start; i < end; i++) {
            if (pool[from + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private int add(char[] text, int start, int end, int slot) {
        int length = end - start;
        if (words == starts.length) {
            starts = Arrays.copyOf(starts, words * 2);
            lengths = Arrays.copyOf(lengths, words * 2);
            numbers = Arrays.copyOf(numbers, words * 2);
        }
        if (used + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, used + length));
        }
        System.arraycopy(text, start, pool, used, length);
        starts[words] = used;
        lengths[words] = length;
        used += length;
        String term = Term.of(new String(text, start, length), english);
        Integer known = term.isEmpty() ? Integer.valueOf(DROPPED) : terms.get(term);
        if (known == null) {
            known = terms.size();
            terms.put(term, known);
        }
        numbers[words] = known;
        slots[slot] = ++words;
        if (words * 2 > slots.length) {
            spread();
        }
        return known;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int word = 0; word < words; word++) {
            int hash = 0;
            for (int i = starts[word]; i < starts[word] + lengths[word]; i++) {
                hash = hash * 31 + pool[i];
            }
            int slot = (hash ^ hash >>> 15) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = word + 1;
        }
    }
}
